import { i18n } from '#i18n';
import type { KeptWords } from '@/utils/app/popup/kept-words';
import type { PopupActions } from '@/utils/app/popup/popup-actions';
import type { PopupState, SaveState } from '@/utils/app/popup/popup-state';
import { camelCase } from '@/utils/text/camel-case';
import { formatAgo, formatExact, formatLocalDay } from '@/utils/text/format-date';
import { isolated } from '@/utils/text/isolated';

interface Props {
  readonly save: SaveState;
  readonly beside: Extract<PopupState, { kind: 'digest' }>['beside'];
  readonly locale: string;
  readonly now: Date;
  readonly actions: Pick<PopupActions, 'onSave'>;
}

/** How the save stands, in words; nothing for a page that is not saved. */
export function SaveStatus({ save, beside, locale, now, actions }: Props) {
  switch (save.kind) {
    case 'just-saved':
      return (
        <>
          <span>{i18n.t('popup.savedJustNow')}</span>
          <KeptLine kept={save.kept} />
        </>
      );
    case 'saved':
    case 'changed':
      return (
        <>
          <span title={formatExact(save.savedAt, locale) ?? undefined}>{savedWhen(save.savedAt, now, locale)}</span>
          {save.kind === 'changed' && (
            <button type="button" class="plain link" onClick={actions.onSave}>
              {i18n.t('popup.update')}
            </button>
          )}
        </>
      );
    case 'failed':
    case 'unavailable':
      return <span class="alarm">{i18n.t(`error.library.${camelCase(save.reason)}`)}</span>;
    default:
      return beside && <span title={beside.title}>{i18n.t('popup.beside', [isolated(beside.title)])}</span>;
  }
}

/** What was written beside it: "#harbour #tolls · For the talk on Monday". */
function KeptLine({ kept: { tags, note } }: { readonly kept: KeptWords }) {
  const words = [tags.map((tag) => `#${isolated(tag)}`).join(' '), note].filter(Boolean).join(' · ');
  return words === '' ? null : (
    <span class="kept" dir="auto" title={words}>
      {words}
    </span>
  );
}

const minuteMs = 60_000;
const weekMs = 7 * 24 * 60 * minuteMs;

/** "Saved just now", "Saved 3 hours ago"; after a week the day. */
function savedWhen(savedAt: string, now: Date, locale: string): string {
  const ageMs = now.getTime() - Date.parse(savedAt);
  const ago = ageMs < weekMs ? formatAgo(savedAt, now, locale) : null;
  if (ago === null) return i18n.t('popup.alreadySaved', [formatLocalDay(savedAt, locale)]);
  return ageMs < minuteMs ? i18n.t('popup.savedJustNow') : i18n.t('popup.savedAgo', [ago]);
}
