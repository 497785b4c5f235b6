import { foldSpace } from '@/utils/text/fold';

/** The text of an element on one line, '' where there is none. A control may take the place of a form's textContent. */
export function textOf(element: Element | null | undefined): string {
  const text: unknown = element?.textContent;
  return typeof text === 'string' ? foldSpace(text) : '';
}
