/**
 * The `most` candidates nearest to a text: those that begin with it first, then by edit distance (insert, delete,
 * replace, swap of neighbours) over folded case. Candidates farther than half the text are left out.
 *
 * Cost: O(candidates × length²).
 */
export function near(text: string, candidates: Iterable<string>, most = 5): readonly string[] {
  const asked = text.toLowerCase();
  const limit = Math.max(2, Math.ceil(asked.length / 2));
  const found: { readonly candidate: string; readonly steps: number }[] = [];
  for (const candidate of candidates) {
    const folded = candidate.toLowerCase();
    if (asked !== '' && folded.startsWith(asked)) found.push({ candidate, steps: 0 });
    else if (Math.abs(folded.length - asked.length) <= limit) {
      const steps = editDistance(asked, folded);
      if (steps <= limit) found.push({ candidate, steps });
    }
  }
  found.sort(
    (a, b) =>
      a.steps - b.steps ||
      a.candidate.length - b.candidate.length ||
      (a.candidate < b.candidate ? -1 : 1),
  );
  return found.slice(0, most).map(({ candidate }) => candidate);
}

/** Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours, each one step. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min(last[j] + 1, next[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, before[j - 2] + 1);
      next.push(steps);
    }
    before = last;
    last = next;
  }
  return last[b.length];
}
