/** Finds the elements whose class matches a pattern, in document order. */
export type ClassSearch = (pattern: RegExp) => Element[];

/**
 * A search by class inside `root`. The classes are read once, when first asked for, and each wording is held against a
 * pattern once: a browser takes some ten times as long for `[class*="…" i]`, anew for each selector. Forms are left out:
 * their controls may stand in for their methods.
 */
export function searchByClass(root: Element): ClassSearch {
  let classed: readonly (readonly [Element, string])[] | null = null;
  return (pattern) => {
    classed ??= readClasses(root);
    const verdicts = new Map<string, boolean>();
    const found: Element[] = [];
    for (const [element, name] of classed) {
      let verdict = verdicts.get(name);
      if (verdict === undefined) {
        verdict = pattern.test(name);
        verdicts.set(name, verdict);
      }
      if (verdict) found.push(element);
    }
    return found;
  };
}

function readClasses(root: Element): (readonly [Element, string])[] {
  const elements = root.querySelectorAll('[class]:not(form)');
  const classed: [Element, string][] = [];
  // By index: a browser takes three times as long to spread a list of nodes.
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at];
    if (element) classed.push([element, element.getAttribute('class') ?? '']);
  }
  return classed;
}
