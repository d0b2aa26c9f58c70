/** Second computations, straight from the definitions and as slow as they are plain; nothing here imports the kernels. */

const total = (row: readonly number[]): number => row.reduce((a, b) => a + b, 0);

/** E[r][i] / E[r] over E[i] / E. */
export function slowQuotients(rows: readonly (readonly number[])[]): readonly number[][] {
  const all = total(rows.map(total));
  return rows.map((row) =>
    row.map((cell, i) => cell / total(row) / (total(rows.map((other) => other[i])) / all)),
  );
}

/** Σ |share here − share of the others taken together|. */
export function slowKrugman(rows: readonly (readonly number[])[], r: number): number {
  const others = rows[r].map((_, i) => total(rows.filter((__, q) => q !== r).map((row) => row[i])));
  return total(
    rows[r].map((cell, i) => Math.abs(cell / total(rows[r]) - others[i] / total(others))),
  );
}

/** Area between the diagonal and the Lorenz curve of quotients, by pairs: Σ|a − b| / (2 n² mean). */
export function slowGini(parts: readonly number[], wholes: readonly number[]): number {
  const quotients = parts.map((part, i) => part / total(parts) / (wholes[i] / total(wholes)));
  const n = quotients.length;
  let apart = 0;
  for (const a of quotients) for (const b of quotients) apart += Math.abs(a - b);
  return apart / (2 * n * n * (total(quotients) / n));
}

/** Locational Gini by pairs: half the mean distance of quotients, each place weighing its share of all. */
export function slowLocationalGini(parts: readonly number[], wholes: readonly number[]): number {
  const weights = wholes.map((whole) => whole / total(wholes));
  const quotients = parts.map((part, i) => part / total(parts) / weights[i]);
  let apart = 0;
  quotients.forEach((a, i) =>
    quotients.forEach((b, j) => {
      apart += weights[i] * weights[j] * Math.abs(a - b);
    }),
  );
  return apart / 2;
}

/** Σ s ln(s/s̄). */
export function slowTheil(rows: readonly (readonly number[])[], r: number): number {
  const all = rows[r].map((_, i) => total(rows.map((row) => row[i])));
  return total(
    rows[r].map((cell, i) => {
      const share = cell / total(rows[r]);
      return share === 0 ? 0 : share * Math.log(share / (all[i] / total(all)));
    }),
  );
}

/** γ from its three sums, written out. */
export function slowEllisonGlaeser(
  plants: readonly { readonly area: string; readonly size: number }[],
  areas: ReadonlyMap<string, number>,
): number {
  const industry = total(plants.map(({ size }) => size));
  const everything = total([...areas.values()]);
  let raw = 0;
  let base = 0;
  for (const [area, all] of areas) {
    const here = total(plants.filter((plant) => plant.area === area).map(({ size }) => size));
    raw += (here / industry - all / everything) ** 2;
    base += (all / everything) ** 2;
  }
  const h = total(plants.map(({ size }) => (size / industry) ** 2));
  return (raw / (1 - base) - h) / (1 - h);
}

/** Second eigenvector of M̃ by repeated multiplication, the part along the first taken off each time; sign by diversity. */
export function slowComplexity(ones: readonly (readonly number[])[]): readonly number[] {
  const diversity = ones.map(total);
  const ubiquity = ones[0].map((_, p) => total(ones.map((row) => row[p])));
  const weight = total(diversity);
  let v = ones.map((_, c) => Math.sin(1 + 3 * c));
  for (let step = 0; step < 20000; step++) {
    const industries = ubiquity.map((u, p) => total(ones.map((row, c) => row[p] * v[c])) / u);
    let next = ones.map((row, c) => total(row.map((one, p) => one * industries[p])) / diversity[c]);
    const along = total(next.map((x, c) => x * diversity[c])) / weight;
    next = next.map((x) => x - along);
    const length = Math.sqrt(total(next.map((x) => x * x)));
    v = next.map((x) => x / length);
  }
  const mean = total(v) / v.length;
  const sd = Math.sqrt(total(v.map((x) => (x - mean) ** 2)) / v.length);
  const meanDiversity = weight / v.length;
  const sign = Math.sign(total(v.map((x, c) => (x - mean) * (diversity[c] - meanDiversity))));
  return v.map((x) => (sign * (x - mean)) / sd);
}
