/**
 * Remembers what a pure function made of an object, for as long as the object lives.
 *
 * The function must depend on nothing but the object, which must be frozen; then remembering cannot be seen.
 */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let found = made.get(key);
    if (found === undefined) {
      found = { value: make(key) };
      made.set(key, found);
    }
    return found.value;
  };
}

/** Remembers what a pure function made of an object and a word or number beside it, for as long as the object lives. */
export function onceFor<K extends object, P extends string | number, V>(
  make: (key: K, part: P) => V,
): (key: K, part: P) => V {
  const made = new WeakMap<K, Map<P, V>>();
  return (key, part) => {
    const parts = made.get(key) ?? new Map<P, V>();
    made.set(key, parts);
    const value = parts.has(part) ? parts.get(part)! : make(key, part);
    parts.set(part, value);
    return value;
  };
}
