import { existsSync, writeFileSync } from 'node:fs';
import { inCache } from '../harness/places.ts';
import { splitmix } from './splitmix.ts';

/** Firms on a plane of 100 × 100 km as CSV "x,y,w,ind": the industry "A" is clustered more than the other twenty. */
export function pointsFile(name: string, count: number, subjects: number, seed: number): string {
  const path = inCache(`${name}.csv`);
  if (existsSync(path)) return path;
  const { float, below, bell } = splitmix(seed);
  const centres: [number, number][] = [];
  for (let i = 0; i < 30; i++) centres.push([float() * 100, float() * 100]);
  const inside = (value: number): boolean => value >= 0 && value < 100;
  const lines: string[] = [];
  for (let i = 0; i < count; i++) {
    const isSubject = i < subjects;
    let x: number;
    let y: number;
    do {
      if (float() < (isSubject ? 0.7 : 0.4)) {
        const centre = centres[isSubject ? below(6) : below(30)];
        x = centre[0] + 2.5 * bell();
        y = centre[1] + 2.5 * bell();
      } else {
        x = float() * 100;
        y = float() * 100;
      }
    } while (!inside(x) || !inside(y));
    const weight = 1 + Math.min(499, Math.floor(-20 * Math.log(1 - float())));
    const industry = isSubject ? 'A' : `I${below(20)}`;
    lines.push(`${x.toFixed(4)},${y.toFixed(4)},${weight},${industry}`);
  }
  for (let i = count - 1; i > 0; i--) {
    const j = below(i + 1);
    [lines[i], lines[j]] = [lines[j], lines[i]];
  }
  writeFileSync(path, `x,y,w,ind\n${lines.join('\n')}\n`);
  return path;
}
