import { i18n } from '#i18n';
import type { PastImport } from '@/utils/model/past-import';
import { formatLocalDay } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';
import { programName } from './program-name';

interface PastImportsProps {
  past: readonly PastImport[];
  locale: string;
  onUndo: (past: PastImport) => void;
}

/** What was imported before, each with its way back: what nobody has changed since goes. */
export function PastImports({ past, locale, onUndo }: PastImportsProps) {
  if (past.length === 0) return null;
  const number = new Intl.NumberFormat(locale);
  return (
    <section class="past-imports">
      <h3 class="small-caps">{i18n.t('library.importing.past')}</h3>
      <ul>
        {past.map((each) => {
          const day = formatLocalDay(each.at, locale);
          const count = i18n.t('library.importing.articles', each.count, [number.format(each.count)]);
          return (
            <li key={each.id}>
              <span>
                <span>
                  {day} · {count}
                </span>
                <span class="muted">
                  {each.program && `${programName(each.program)} · `}
                  <bdi>{isolated(each.files.join(', '))}</bdi>
                  {each.tag && (
                    <>
                      {' '}
                      · <bdi>{isolated(each.tag)}</bdi>
                    </>
                  )}
                </span>
              </span>
              <button
                type="button"
                class="framed"
                aria-label={`${i18n.t('popup.undo')}: ${day}, ${count}`}
                onClick={() => onUndo(each)}
              >
                {i18n.t('popup.undo')}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="muted">{i18n.t('library.importing.pastHint')}</p>
    </section>
  );
}
