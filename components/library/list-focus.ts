import type { ListFocus } from '@/utils/app/library/press-key';

function focusFirstRow(): boolean {
  const row = document.querySelector<HTMLElement>('[data-index="0"]');
  row?.focus();
  return row !== null;
}

/** The keyboard's focus on the library page. */
export const listFocus: ListFocus = {
  isInList: () => document.activeElement?.closest('[role=grid]') != null,
  // At once where it can be: an Enter may follow before the next frame, and is meant for the row.
  toFirstRow: () => {
    if (!focusFirstRow()) requestAnimationFrame(focusFirstRow);
  },
  toSearch: () => {
    const field = document.querySelector<HTMLInputElement>('#search');
    field?.focus();
    field?.select();
  },
  leave: () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  },
};
