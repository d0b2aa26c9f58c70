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
