import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface MoreListProps<Item> {
  items: readonly Item[];
  /** How many are drawn at first. */
  first: number;
  locale: string;
  children: (item: Item, index: number) => ComponentChildren;
  class?: string;
}

const step = 200;

/** A list that draws its first items and the rest on request, so that a person in thousands of articles opens at once. */
export function MoreList<Item>({ items, first, locale, children, class: name }: MoreListProps<Item>) {
  const [shown, setShown] = useState(first);
  return (
    <>
      <ul class={name}>{items.slice(0, shown).map(children)}</ul>
      {items.length > shown && (
        <button type="button" class="framed more" onClick={() => setShown(shown + step)}>
          {i18n.t('people.moreRows')}{' '}
          <span class="number muted">{new Intl.NumberFormat(locale).format(items.length - shown)}</span>
        </button>
      )}
    </>
  );
}
