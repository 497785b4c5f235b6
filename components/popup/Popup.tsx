import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PopupActions } from '@/utils/app/popup/popup-actions';
import type { PopupState } from '@/utils/app/popup/popup-state';
import { camelCase } from '@/utils/text/camel-case';
import { ChangedSection } from './ChangedSection';
import { LeftOutSection } from './LeftOutSection';
import { Notice } from './Notice';
import { PeopleSection } from './PeopleSection';
import { PopupFooter } from './PopupFooter';
import { PopupHeader } from './PopupHeader';
import { SummarySection } from './SummarySection';
import { TopicsSection } from './TopicsSection';

interface Props {
  readonly state: PopupState;
  readonly locale: string;
  readonly now: Date;
  /** Said to screen readers and shown above the footer, e.g. that a passage is no longer in the page. */
  readonly message: string | null;
  readonly actions: PopupActions;
}

export function Popup({ state, locale, now, message, actions }: Props) {
  switch (state.kind) {
    case 'working':
      return (
        <Frame actions={actions}>
          <header class="popup-header">
            <h1 class="headline" dir="auto">
              {state.title}
            </h1>
          </header>
          <main class="popup-body" aria-busy="true" aria-label={i18n.t('popup.working')}>
            <div class="grey-lines" aria-hidden="true">
              <i /> <i /> <i /> <i /> <i />
            </div>
          </main>
        </Frame>
      );
    case 'digest': {
      const { article, digest } = state;
      return (
        <>
          <PopupHeader article={article} digest={digest} locale={locale} now={now} actions={actions} />
          <main class="popup-body" lang={article.language ?? undefined}>
            <ChangedSection difference={state.difference} language={article.language} />
            <SummarySection
              digest={digest}
              blocks={article.blocks}
              generated={state.generated}
              onShow={actions.onShow}
            />
            <PeopleSection
              digest={digest}
              pages={state.connections.persons}
              onShow={actions.onShow}
              onOpenPerson={actions.onOpenPerson}
            />
            <TopicsSection topics={digest.topics} onShow={actions.onShow} />
            <LeftOutSection
              removed={article.removed}
              onPutBack={actions.onPutBack}
              isAlone={article.blocks.length === 0}
            />
          </main>
          <PopupFooter
            save={state.save}
            story={state.connections.story}
            beside={state.beside}
            locale={locale}
            message={message}
            actions={actions}
          />
        </>
      );
    }
    case 'not-article':
      return (
        <Frame actions={actions}>
          <Notice
            title={i18n.t('popup.notArticle.title')}
            text={i18n.t(`popup.notArticle.${camelCase(state.reason)}`)}
            action={{ label: i18n.t('popup.notArticle.readAnyway'), onAct: actions.onReadAnyway }}
          />
        </Frame>
      );
    case 'restricted':
      return (
        <Frame actions={actions}>
          <Notice
            title={i18n.t(`popup.restricted.${camelCase(state.reason)}.title`)}
            text={i18n.t(`popup.restricted.${camelCase(state.reason)}.text`)}
          />
        </Frame>
      );
    case 'failed':
      return (
        <Frame actions={actions}>
          <Notice
            title={i18n.t(`popup.failed.${camelCase(state.reason)}.title`)}
            text={i18n.t(`popup.failed.${camelCase(state.reason)}.text`)}
            action={{ label: i18n.t('popup.failed.retry'), onAct: actions.onRetry }}
          />
        </Frame>
      );
  }
}

/** The popup without an article: what it shows, and the way to the library. */
function Frame({ children, actions }: { readonly children: ComponentChildren; readonly actions: PopupActions }) {
  return (
    <>
      {children}
      <footer class="popup-footer">
        <button type="button" class="quiet" onClick={actions.onOpenOptions}>
          {i18n.t('popup.options')}
        </button>
        <button type="button" class="quiet to-library" onClick={actions.onOpenLibrary}>
          {i18n.t('popup.library')}
        </button>
      </footer>
    </>
  );
}
