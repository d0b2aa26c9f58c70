import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Parts of the type a report needs: Latin letters, and those of other European languages in Latin script. */
const PARTS = [
  {
    name: 'latin-ext',
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
  {
    name: 'latin',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
];

/** A style sheet that embeds the type of the screens, so that a report is one file; empty where it is not installed. */
export function reportType(): string {
  const found = createRequire(import.meta.url);
  let folder: string;
  try {
    folder = join(
      dirname(found.resolve('@fontsource-variable/source-sans-3/package.json')),
      'files',
    );
  } catch {
    return '';
  }
  return PARTS.map(({ name, range }) => {
    const file = join(folder, `source-sans-3-${name}-wght-normal.woff2`);
    if (!existsSync(file)) return '';
    const bytes = readFileSync(file).toString('base64');
    return `@font-face{font-family:"Source Sans 3 Variable";font-style:normal;font-weight:200 900;src:url(data:font/woff2;base64,${bytes}) format("woff2");unicode-range:${range}}`;
  }).join('\n');
}
