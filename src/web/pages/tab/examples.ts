import { random } from '../../../kernel/random/random.ts';

/** Padgett and Ansell 1993, as in the R package networkdata 0.2.1 by David Schoch (MIT licence). */
const FLORENCE = `from,to
Acciaiuoli,Medici
Albizzi,Ginori
Albizzi,Guadagni
Albizzi,Medici
Barbadori,Castellani
Barbadori,Medici
Bischeri,Guadagni
Bischeri,Peruzzi
Bischeri,Strozzi
Castellani,Peruzzi
Castellani,Strozzi
Guadagni,Lamberteschi
Guadagni,Tornabuoni
Medici,Ridolfi
Medici,Salviati
Medici,Tornabuoni
Pazzi,Salviati
Peruzzi,Strozzi
Ridolfi,Strozzi
Ridolfi,Tornabuoni
`;

const CIRCLES = 16;
const FIRMS = 125;
const TIES = 9000;

/** Firms of a made-up district: most deal within their circle, a few of each with many. */
function district(): string {
  const { below, float } = random(11);
  const firm = (circle: number): number =>
    // The square makes the first firms of a circle the busy ones
    circle * FIRMS + Math.floor(FIRMS * float() * float());
  const rows = Array.from({ length: TIES }, () => {
    const circle = below(CIRCLES);
    const other = float() < 0.88 ? circle : (circle + 1 + below(4)) % CIRCLES;
    return `firm ${firm(circle) + 1},firm ${firm(other) + 1},${1 + below(20)}`;
  });
  return `supplier,buyer,orders a year\n${rows.join('\n')}\n`;
}

/** Networks a newcomer can look at. */
export const EXAMPLES = [
  { id: 'florence', make: () => new Blob([FLORENCE]) },
  { id: 'district', make: () => new Blob([district()]) },
] as const;
