import { memberOf } from './member-of';

/** The element around an element, null for the outermost; a control named "parentElement" may stand in its form's way. */
export const parentOf = (element: Element): Element | null => memberOf<Element | null>(element, 'parentElement');
