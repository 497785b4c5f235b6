import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PopupActions } from '@/utils/app/popup/popup-actions';
import type { PopupState, SaveState } from '@/utils/app/popup/popup-state';
import type { RemovedPiece, Span } from '@/utils/model/article';
import { countByReason } from '../count-by-reason';
import { Loaded } from '../Loaded';
import { MenuButton } from './MenuButton';
import { SaveStatus } from './SaveStatus';

const loadAfterSaveForm = async () => (await import('./AfterSaveForm')).AfterSaveForm;

type PopupDigest = Extract<PopupState, { kind: 'digest' }>;

interface Props {
  readonly save: SaveState;
  readonly beside: PopupDigest['beside'];
  readonly removed: readonly RemovedPiece[];
  readonly isLeftOutShown: boolean;
  readonly onShowLeftOut: () => void;
  readonly isListening: boolean;
  readonly onListen: () => void;
  /** The passage of the page last shown, which can be copied; null before one was. */
  readonly shown: Span | null;
  readonly locale: string;
  readonly now: Date;
  readonly message: string | null;
  /** Takes back what the message tells of; null where there is no way back. */
  readonly onUndo: (() => void) | null;
  readonly actions: PopupActions;
}

/** One line with what was left out and what became of the save; below it save, copy, read, and the way to the library. */
export function PopupFooter(props: Props) {
  const { save, beside, removed, isLeftOutShown, onShowLeftOut, shown, locale, now, message, onUndo, actions } = props;
  const [doneWith, setDoneWith] = useState<string | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  // Enter saves at once; the ring is drawn only for who came by keyboard.
  useEffect(() => first.current?.focus({ preventScroll: true, focusVisible: false } as FocusOptions), []);
  const isWriting = save.kind === 'just-saved' && doneWith !== save.savedAt;
  const hasUndo = message !== null && onUndo !== null;
  return (
    <footer class="popup-footer">
      <div class="bar">
        {removed.length > 0 && !isWriting && (
          <button
            type="button"
            class="plain left-out"
            aria-expanded={isLeftOutShown}
            aria-controls={isLeftOutShown ? 'left-out' : undefined}
            onClick={onShowLeftOut}
          >
            <span>{i18n.t('popup.leftOut', [countByReason(removed)])}</span>
          </button>
        )}
        <p class="status" role="status">
          {message ?? <SaveStatus save={save} beside={beside} locale={locale} now={now} actions={actions} />}
          {message === null && shown && !isWriting && (
            <button type="button" class="plain link" onClick={() => actions.onCopyPassage(shown)}>
              {i18n.t('popup.copyPassage')}
            </button>
          )}
          {hasUndo && (
            <button type="button" class="plain link" onClick={onUndo}>
              {i18n.t('popup.undo')}
            </button>
          )}
        </p>
        {isWriting && (
          <Loaded
            load={loadAfterSaveForm}
            failed={null}
            props={{
              knownTags: save.knownTags,
              onKeep: actions.onKeepWords,
              onDone: () => {
                setDoneWith(save.savedAt);
                first.current?.focus();
              },
            }}
          />
        )}
        {save.kind === 'just-saved' && (save.isNew || save.replacedAt !== null) && !hasUndo && (
          <button type="button" class="plain link undo" onClick={actions.onUndoSave}>
            {i18n.t('popup.undo')}
          </button>
        )}
      </div>
      <div class="popup-actions">
        <FirstButton save={save} button={first} actions={actions} />
        <MenuButton
          label={i18n.t('popup.copy')}
          opens="up"
          items={[
            { label: i18n.t('popup.copyAs.markdown'), onPick: () => actions.onCopy('markdown') },
            { label: i18n.t('popup.copyAs.quotation'), onPick: () => actions.onCopy('quotation') },
            { label: i18n.t('popup.copyAs.text'), onPick: () => actions.onCopy('text') },
            ...citationForms.map((form) => ({
              label: i18n.t(`popup.copyAs.${form}`),
              onPick: () => actions.onCopy(form),
            })),
          ]}
        />
        {!('id' in save) && (
          <button type="button" class="quiet" onClick={actions.onRead}>
            {i18n.t('popup.read')}
          </button>
        )}
        <button
          type="button"
          class="quiet listen"
          aria-label={i18n.t('listen.title')}
          title={i18n.t('listen.title')}
          aria-expanded={props.isListening}
          onClick={props.onListen}
        >
          <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3.5 7.5v5h3l4 3.5V4l-4 3.5zM13.5 7.5a3.5 3.5 0 010 5" />
          </svg>
        </button>
        <button type="button" class="quiet to-library" onClick={actions.onOpenLibrary}>
          {i18n.t('popup.library')}
        </button>
      </div>
    </footer>
  );
}

const citationForms = ['apa', 'mla', 'chicago', 'bibtex', 'ris'] as const;

const firstLabels = ['popup.save', 'popup.saving', 'popup.open'] as const;

/** Save, and once the article is saved, Open. As wide as the widest of its words, so that nothing beside it moves. */
function FirstButton({
  save,
  button,
  actions,
}: Pick<Props, 'save' | 'actions'> & { readonly button: Ref<HTMLButtonElement> }) {
  const isSaved = 'id' in save;
  const isIdle = !['saving', 'looking', 'unavailable'].includes(save.kind);
  const shown = isSaved ? 'popup.open' : save.kind === 'saving' ? 'popup.saving' : 'popup.save';
  return (
    <button
      type="button"
      ref={button}
      class={isSaved ? 'quiet framed first' : 'primary first'}
      aria-disabled={!isIdle}
      onClick={() => isIdle && (isSaved ? actions.onRead : actions.onSave)()}
    >
      {firstLabels.map((label) => (
        <span key={label} aria-hidden={label !== shown}>
          {i18n.t(label)}
        </span>
      ))}
    </button>
  );
}
