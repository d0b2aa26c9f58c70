import { integerStream } from '../integer-stream.ts';

/**
 * The point pattern that dbmss and a C program were run on: firms of industry A gather around six of thirty centres.
 *
 * Integer arithmetic (splitmix32), so that every machine draws the same points.
 */
export function plantedPoints(
  count: number,
  inA: number,
  seed: number,
): { x: Float64Array; y: Float64Array; weight: Float64Array; isA: Uint8Array } {
  const { float, below } = integerStream(seed);
  const bell = (): number => {
    let s = 0;
    for (let i = 0; i < 12; i++) s += float();
    return s - 6;
  };
  const centres = Array.from({ length: 30 }, () => [float() * 100, float() * 100]);
  const rows: [number, number, number, number][] = [];
  const inside = (v: number): boolean => v >= 0 && v < 100;
  for (let i = 0; i < count; i++) {
    const isA = i < inA;
    let x: number;
    let y: number;
    do {
      if (float() < (isA ? 0.7 : 0.4)) {
        const [a, b] = centres[isA ? below(6) : below(30)];
        x = a + 2.5 * bell();
        y = b + 2.5 * bell();
      } else {
        x = float() * 100;
        y = float() * 100;
      }
    } while (!inside(x) || !inside(y));
    const weight = 1 + Math.min(499, Math.floor(-20 * Math.log(1 - float())));
    // The other industries are drawn too, so that the stream stays in step.
    if (!isA) below(20);
    rows.push([Number(x.toFixed(4)), Number(y.toFixed(4)), weight, isA ? 1 : 0]);
  }
  for (let i = count - 1; i > 0; i--) {
    const j = below(i + 1);
    [rows[i], rows[j]] = [rows[j], rows[i]];
  }
  return {
    x: Float64Array.from(rows, (row) => row[0]),
    y: Float64Array.from(rows, (row) => row[1]),
    weight: Float64Array.from(rows, (row) => row[2]),
    isA: Uint8Array.from(rows, (row) => row[3]),
  };
}
