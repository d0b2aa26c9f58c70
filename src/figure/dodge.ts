/**
 * Places dots of a strip so that they touch as little as the height allows.
 *
 * In order of position each dot takes the free place nearest the middle, in steps of 1.8 r up and down; a dot that finds
 * none within ±`cap` pixels goes where it overlaps least. The answer is in the order of `xs`. Cost: O(n²).
 */
export function dodge(
  xs: readonly number[],
  r: number,
  cap: number,
): readonly { readonly x: number; readonly y: number }[] {
  const step = 1.8 * r;
  const levels: number[] = [0];
  for (let y = step; y <= cap + 1e-9; y += step) levels.push(-y, y);
  const order = xs.map((_, i) => i).sort((a, b) => xs[a] - xs[b] || a - b);
  const placed: { x: number; y: number }[] = [];
  const found: { x: number; y: number }[] = xs.map((x) => ({ x, y: 0 }));
  for (const i of order) {
    const x = xs[i];
    const near = placed.filter((dot) => Math.abs(dot.x - x) < 2 * r);
    let best = 0;
    let most = -1;
    for (const y of levels) {
      const room = Math.min(2 * r, ...near.map((dot) => Math.hypot(dot.x - x, dot.y - y)));
      if (room > most + 1e-9) {
        most = room;
        best = y;
      }
      if (room >= step - 1e-9) break;
    }
    found[i] = { x, y: best };
    placed.push(found[i]);
  }
  return found;
}
