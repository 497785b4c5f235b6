import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { IconButton } from '../IconButton';

interface Props {
  readonly title: string;
  readonly onDone: () => void;
  readonly children: ComponentChildren;
}

/** A part of popup or side panel that is opened above the footer, with its name and the way to close it. */
export function Sheet({ title, onDone, children }: Props) {
  return (
    <section class="popup-sheet" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <IconButton icon="close" name={i18n.t('library.close')} onClick={onDone} />
      </header>
      {children}
    </section>
  );
}
