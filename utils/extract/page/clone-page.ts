/** Elements that can shadow a property of their form or of the document through their name or id (HTML, section 7.3.3). */
const clobbering = 'input,button,select,textarea,fieldset,output,object,embed,img,iframe,form';

/**
 * A deep copy of the page in which no element shadows a property of the document or of a form, so that everything
 * after it may use the DOM as usual. The live page is only read, and only through the prototypes' own members: a
 * `<form name="querySelector">` takes the place of `document.querySelector` even in an isolated world.
 */
export function clonePage(document: Document): Document {
  const copy = memberOf<(isDeep: boolean) => Node>(document, 'cloneNode').call(document, true) as Document;
  const root = memberOf<Element | null>(copy, 'documentElement');
  if (!root) return copy;
  const named = root.querySelectorAll(clobbering);
  // Controls first: once they have lost their names, the forms' own methods are their own again.
  for (const wantsForm of [false, true]) {
    for (const element of named) {
      if ((memberOf<string>(element, 'localName') === 'form') !== wantsForm) continue;
      const removeAttribute = memberOf<(name: string) => void>(element, 'removeAttribute');
      removeAttribute.call(element, 'name');
      if (!wantsForm || isClobberingId(element)) removeAttribute.call(element, 'id');
    }
  }
  return copy;
}

const isClobberingId = (element: Element): boolean => element.id in Object.getPrototypeOf(element);

/** A method, or the value of a getter, as the prototypes define it, past anything that shadows it on the object. */
function memberOf<Value>(object: object, name: string): Value {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found.get ? found.get.call(object) : found.value;
  }
  return (object as Record<string, Value>)[name] as Value;
}
