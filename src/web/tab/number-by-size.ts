/** Communities numbered from the largest down, the first of equals first. */
export interface BySize {
  /** The community of each actor. */
  readonly community: Uint32Array;
  readonly sizes: Uint32Array;
  /** The member with most partners, the first of equals. */
  readonly hubs: Uint32Array;
}

/** Numbers communities anew by size, and finds who stands in the middle of each. O(n + communities · log). */
export function numberBySize(labels: Uint32Array, count: number, partners: Uint32Array): BySize {
  const members = new Uint32Array(count);
  for (const label of labels) members[label]++;
  const order = Uint32Array.from(members.keys()).sort((a, b) => members[b] - members[a] || a - b);
  const numbers = new Uint32Array(count);
  order.forEach((label, i) => (numbers[label] = i));
  const community = labels.map((label) => numbers[label]);
  const hubs = new Int32Array(count).fill(-1);
  community.forEach((c, v) => {
    if (hubs[c] < 0 || partners[v] > partners[hubs[c]]) hubs[c] = v;
  });
  return { community, sizes: order.map((label) => members[label]), hubs: Uint32Array.from(hubs) };
}
