/**
 * A function that works its answer out once for each object it is asked about and keeps it as long as the object is
 * there. For what many rules ask of the same block or region of a page, none of which changes.
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let answer = known.get(key);
    if (!answer) {
      answer = { value: make(key) };
      known.set(key, answer);
    }
    return answer.value;
  };
}
