import { Readability } from '@mozilla/readability';

/** What bare Readability makes of the page, as text; null if it finds nothing. */
export default new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? null;
