/**
 * A method, or the value of a getter, as the prototypes of an object define it, past anything that shadows it on the
 * object: a `<form name="querySelector">` takes the place of `document.querySelector`, and a control named "firstChild"
 * that of its form's (HTML, section 7.3.3 and 4.10.3), even in an extension's isolated world.
 */
export function memberOf<Value>(object: object, name: string): Value {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found.get ? found.get.call(object) : found.value;
  }
  return (object as Record<string, Value>)[name] as Value;
}
