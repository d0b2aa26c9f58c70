/** A section of NACE Rev. 2: its letter, our short name for it, and the divisions in it as `code name`. */
interface Section {
  readonly name: string;
  readonly divisions: readonly string[];
}

/** Sections and divisions of NACE Rev. 2 (Regulation (EC) 1893/2006): the official codes, names shortened by us. */
export const SECTIONS: Readonly<Record<string, Section>> = {
  A: {
    name: 'agriculture, forestry, fishing',
    divisions: ['01 crops and animals', '02 forestry', '03 fishing and aquaculture'],
  },
  B: {
    name: 'mining',
    divisions: [
      '05 coal',
      '06 oil and gas',
      '07 metal ores',
      '08 other mining',
      '09 mining support',
    ],
  },
  C: {
    name: 'manufacturing',
    divisions: [
      '10 food',
      '11 beverages',
      '12 tobacco',
      '13 textiles',
      '14 clothing',
      '15 leather and footwear',
      '16 wood and cork',
      '17 paper',
      '18 printing',
      '19 coke and refined petroleum',
      '20 chemicals',
      '21 pharmaceuticals',
      '22 rubber and plastics',
      '23 glass, ceramics, stone, cement',
      '24 basic metals',
      '25 metal products',
      '26 computers, electronics, optics',
      '27 electrical equipment',
      '28 machinery',
      '29 motor vehicles',
      '30 other transport equipment',
      '31 furniture',
      '32 other manufacturing',
      '33 repair and installation of machinery',
    ],
  },
  D: { name: 'energy supply', divisions: ['35 electricity, gas, steam'] },
  E: {
    name: 'water and waste',
    divisions: ['36 water supply', '37 sewerage', '38 waste and recycling', '39 remediation'],
  },
  F: {
    name: 'construction',
    divisions: ['41 buildings', '42 civil engineering', '43 specialised construction'],
  },
  G: {
    name: 'trade',
    divisions: ['45 motor trade and repair', '46 wholesale', '47 retail'],
  },
  H: {
    name: 'transport and storage',
    divisions: [
      '49 land transport',
      '50 water transport',
      '51 air transport',
      '52 warehousing',
      '53 post and couriers',
    ],
  },
  I: {
    name: 'hotels and restaurants',
    divisions: ['55 accommodation', '56 food and drink service'],
  },
  J: {
    name: 'information and communication',
    divisions: [
      '58 publishing',
      '59 film, video, music',
      '60 broadcasting',
      '61 telecommunications',
      '62 programming and computer consultancy',
      '63 information services',
    ],
  },
  K: {
    name: 'finance and insurance',
    divisions: ['64 financial services', '65 insurance and pensions', '66 services to finance'],
  },
  L: { name: 'real estate', divisions: ['68 real estate'] },
  M: {
    name: 'professional, scientific, technical',
    divisions: [
      '69 law and accounting',
      '70 head offices and management consultancy',
      '71 architecture, engineering, testing',
      '72 research and development',
      '73 advertising and market research',
      '74 design and other professional',
      '75 veterinary',
    ],
  },
  N: {
    name: 'administrative and support',
    divisions: [
      '77 rental and leasing',
      '78 employment agencies',
      '79 travel agencies',
      '80 security',
      '81 buildings and landscape',
      '82 office support',
    ],
  },
  O: { name: 'public administration', divisions: ['84 public administration'] },
  P: { name: 'education', divisions: ['85 education'] },
  Q: {
    name: 'health and social work',
    divisions: ['86 health', '87 residential care', '88 social work'],
  },
  R: {
    name: 'arts and recreation',
    divisions: [
      '90 creative arts',
      '91 libraries and museums',
      '92 gambling',
      '93 sports and recreation',
    ],
  },
  S: {
    name: 'other services',
    divisions: [
      '94 membership organisations',
      '95 repair of computers and household goods',
      '96 other personal services',
    ],
  },
  T: { name: 'households', divisions: ['97 households as employers', '98 households for own use'] },
  U: { name: 'extraterritorial', divisions: ['99 extraterritorial organisations'] },
};

const NAMES = new Map<string, string>();
const SECTION_OF = new Map<string, string>();
for (const [letter, { name, divisions }] of Object.entries(SECTIONS)) {
  NAMES.set(letter, name);
  for (const division of divisions) {
    const code = division.slice(0, 2);
    NAMES.set(code, division.slice(3));
    SECTION_OF.set(code, letter);
  }
}

/** An activity by its NACE Rev. 2 code, cut at each level; a level the code does not reach is null. */
export interface Sector {
  readonly section: string;
  readonly division: string | null;
  /** The whole code as far as it goes, written with a dot: `25.62`. */
  readonly code: string;
}

/**
 * Reads a NACE Rev. 2 code as people write it: `25.62`, `2562`, `C25.62`, `C 25`, `C`, `WZ08-C`, or `1.11` where a table program
 * took the leading zero away. Null for what is no such code; three and four digits are not looked up, only their division.
 */
export function sectorOf(words: string): Sector | null {
  const plain = words
    .replaceAll(/\s/g, '')
    .toUpperCase()
    .replace(',', '.')
    .replace(/^(WZ08|NACE|ISIC)[-_:]/, '');
  if (/^[A-U]$/.test(plain)) return { section: plain, division: null, code: plain };
  const found =
    /^([A-U]?)(\d{1,2})(?:\.(\d{1,2}))?(?:\.(\d{1,2}))?$/.exec(plain) ??
    /^([A-U]?)(\d{2})(\d{1,2})$/.exec(plain);
  if (!found) return null;
  const division = found[2].padStart(2, '0');
  const section = SECTION_OF.get(division);
  if (section === undefined || (found[1] !== '' && found[1] !== section)) return null;
  const rest = `${found[3] ?? ''}${found[4] ?? ''}`.slice(0, 2);
  return { section, division, code: rest === '' ? division : `${division}.${rest}` };
}

/** Our short name of a section or division, or of the division a longer code lies in; null for other codes. */
export function sectorName(code: string): string | null {
  return NAMES.get(code) ?? NAMES.get(code.slice(0, 2)) ?? null;
}
