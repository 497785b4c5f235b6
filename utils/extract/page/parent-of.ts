import { memberOf } from './member-of';

/** The element around an element, null for the outermost; a control named "parentElement" may stand in its form's way. */
export const parentOf = (element: Element): Element | null =>
  isForm(element) ? memberOf<Element | null>(element, 'parentElement') : element.parentElement;

/** A control named "tagName" is no string: only a form has one. */
function isForm({ tagName }: Element): boolean {
  const name: unknown = tagName;
  return typeof name !== 'string' || name === 'FORM' || name === 'form';
}
