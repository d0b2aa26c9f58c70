import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inCache } from '../harness/places.ts';
import { splitmix } from './splitmix.ts';

export const PLANTS = 5_000_000;
export const REGIONS = 300;
export const INDUSTRIES = 200;

/** Five million plants as three columns of 32-bit integers (region, industry, employees); the folder they are in. */
export function plantsFolder(): string {
  const done = inCache('plants-emp.i32');
  if (existsSync(done)) return dirname(done);
  const { float, below, bell } = splitmix(13);
  const region = new Int32Array(PLANTS);
  const industry = new Int32Array(PLANTS);
  const employees = new Int32Array(PLANTS);
  const homes = Array.from({ length: INDUSTRIES }, () => [
    below(REGIONS),
    below(REGIONS),
    below(REGIONS),
  ]);
  for (let k = 0; k < PLANTS; k++) {
    const i = Math.floor(INDUSTRIES * float() ** 1.5);
    industry[k] = i;
    region[k] = float() < 0.15 ? homes[i][below(3)] : Math.floor(REGIONS * float() ** 1.3);
    employees[k] = 1 + Math.min(4999, Math.floor(Math.exp(1.2 * bell() + 1.5)));
  }
  writeFileSync(inCache('plants-reg.i32'), region);
  writeFileSync(inCache('plants-ind.i32'), industry);
  writeFileSync(done, employees);
  return dirname(done);
}
