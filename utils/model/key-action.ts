export type KeyAction =
  | 'next'
  | 'previous'
  | 'open'
  | 'select'
  | 'star'
  | 'queue'
  | 'moveUp'
  | 'moveDown'
  | 'archive'
  | 'delete'
  | 'read'
  | 'undo'
  | 'search'
  | 'highlight'
  | 'help'
  | 'close';

/** The keys of the list as in the readers people know (Gmail, Google Reader and those after it). */
export const keyActions: readonly { readonly key: string; readonly action: KeyAction }[] = [
  { key: 'j', action: 'next' },
  { key: 'k', action: 'previous' },
  { key: 'o', action: 'open' },
  { key: 'x', action: 'select' },
  { key: 's', action: 'star' },
  { key: 'q', action: 'queue' },
  { key: 'K', action: 'moveUp' },
  { key: 'J', action: 'moveDown' },
  { key: 'e', action: 'archive' },
  { key: '#', action: 'delete' },
  { key: 'm', action: 'read' },
  { key: 'z', action: 'undo' },
  { key: '/', action: 'search' },
  { key: 'h', action: 'highlight' },
  { key: '?', action: 'help' },
  { key: 'Escape', action: 'close' },
];

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/**
 * What a key press asks of the library, null for nothing. While the reader types in a field only Escape counts.
 * Shift is not looked at: '#' and '?' need it on some keyboards and not on others.
 */
export function keyAction(press: Key, isTyping: boolean): KeyAction | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  const action = keyActions.find(({ key }) => key === press.key)?.action ?? null;
  return isTyping && action !== 'close' ? null : action;
}

/** True if letters typed go into the element. */
export function isTypingIn(element: { tagName: string; isContentEditable?: boolean; type?: string } | null): boolean {
  if (!element) return false;
  if (element.isContentEditable || element.tagName === 'TEXTAREA' || element.tagName === 'SELECT') return true;
  return element.tagName === 'INPUT' && !/^(checkbox|radio|button|submit|range|color)$/.test(element.type ?? 'text');
}
