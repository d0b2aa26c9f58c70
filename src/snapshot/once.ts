/**
 * Remembers what a pure function made of an object, for as long as the object lives.
 *
 * The function must depend on nothing but the object, which must be frozen; then remembering cannot be seen. Where it
 * depends on a part of the object alone, `part` gives that part, and objects that share it share what was made.
 */
export function once<K extends object, V>(
  make: (key: K) => V,
  part: (key: K) => object = (key) => key,
): (key: K) => V {
  const made = new WeakMap<object, { readonly value: V }>();
  return (key) => {
    const of = part(key);
    let found = made.get(of);
    if (found === undefined) {
      found = { value: make(key) };
      made.set(of, found);
    }
    return found.value;
  };
}

/** Remembers what a pure function made of an object and a word or number beside it, for as long as the object lives. */
export function onceFor<K extends object, P extends string | number, V>(
  make: (key: K, part: P) => V,
  partOf: (key: K) => object = (key) => key,
): (key: K, part: P) => V {
  const made = new WeakMap<object, Map<P, V>>();
  return (key, part) => {
    const of = partOf(key);
    const parts = made.get(of) ?? new Map<P, V>();
    made.set(of, parts);
    const value = parts.has(part) ? parts.get(part)! : make(key, part);
    parts.set(part, value);
    return value;
  };
}
