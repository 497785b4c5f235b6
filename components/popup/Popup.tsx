import { i18n } from '#i18n';
import type { PopupActions } from '@/utils/app/popup/popup-actions';
import type { PopupState } from '@/utils/app/popup/popup-state';
import type { Settings } from '@/utils/model/settings';
import { camelCase } from '@/utils/text/camel-case';
import { DigestScreen } from './DigestScreen';
import { HeaderLines } from './HeaderLines';
import { Notice } from './Notice';
import { PlainFooter } from './PlainFooter';

interface Props {
  readonly state: PopupState;
  readonly locale: string;
  readonly now: Date;
  /** Said to screen readers and shown above the footer, e.g. that a passage is no longer in the page. */
  readonly message: string | null;
  /** Takes back what the message tells of; null where there is no way back. */
  readonly onUndo: (() => void) | null;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly actions: PopupActions;
}

/** The screen of a state. The headline stands where it stood while the page was read. */
export function Popup({ state, ...given }: Props) {
  const { actions } = given;
  switch (state.kind) {
    case 'working':
      return (
        <>
          <HeaderLines title={state.title} />
          <section class="popup-body waiting" aria-busy="true" aria-label={i18n.t('popup.working')}>
            <div class="grey-lines" aria-hidden="true">
              <i /> <i /> <i /> <i /> <i />
            </div>
          </section>
          <PlainFooter actions={actions} />
        </>
      );
    case 'digest':
      return <DigestScreen state={state} {...given} />;
    case 'not-article':
      return (
        <>
          <Notice
            title={i18n.t('popup.notArticle.title')}
            text={i18n.t(`popup.notArticle.${camelCase(state.reason)}`)}
            action={{ label: i18n.t('popup.notArticle.readAnyway'), onAct: actions.onReadAnyway }}
          />
          <PlainFooter actions={actions} />
        </>
      );
    case 'restricted':
      return (
        <>
          <Notice
            title={i18n.t(`popup.restricted.${camelCase(state.reason)}.title`)}
            text={i18n.t(`popup.restricted.${camelCase(state.reason)}.text`)}
          />
          <PlainFooter actions={actions} />
        </>
      );
    case 'failed':
      return (
        <>
          <Notice
            title={i18n.t(`popup.failed.${camelCase(state.reason)}.title`)}
            text={i18n.t(`popup.failed.${camelCase(state.reason)}.text`)}
            action={{ label: i18n.t('popup.failed.retry'), onAct: actions.onRetry }}
          />
          <PlainFooter actions={actions} />
        </>
      );
  }
}
