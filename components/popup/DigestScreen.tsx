import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PopupActions } from '@/utils/app/popup/popup-actions';
import type { PopupState } from '@/utils/app/popup/popup-state';
import { DifferenceView } from '../compare/DifferenceView';
import { LeftOutList } from './LeftOutList';
import { NewsLine } from './NewsLine';
import { PeopleSection } from './PeopleSection';
import { PopupFooter } from './PopupFooter';
import { PopupHeader } from './PopupHeader';
import { QuotesSection } from './QuotesSection';
import { SummarySection } from './SummarySection';
import { TopicsSection } from './TopicsSection';

interface Props {
  readonly state: Extract<PopupState, { readonly kind: 'digest' }>;
  readonly locale: string;
  readonly now: Date;
  readonly message: string | null;
  readonly actions: PopupActions;
}

/** An article in two columns: what it says, and who and what it is about. Each scrolls by itself. */
export function DigestScreen({ state, locale, now, message, actions }: Props) {
  const { article, digest, difference } = state;
  const [isChangeShown, setChangeShown] = useState(false);
  // Where nothing of the page was taken, what was left out is all there is to see.
  const [isLeftOutShown, setLeftOutShown] = useState(article.blocks.length === 0);
  return (
    <>
      <PopupHeader
        article={article}
        digest={digest}
        save={state.save}
        locale={locale}
        now={now}
        actions={actions}
        news={
          <NewsLine
            story={state.connections.story}
            onOpenStory={actions.onOpenStory}
            isChanged={difference !== null}
            isChangeShown={isChangeShown}
            onShowChange={() => setChangeShown(!isChangeShown)}
          />
        }
      />
      <main class="popup-body columns" lang={article.language ?? undefined}>
        <div class="column">
          {difference && isChangeShown && (
            <section class="change" aria-label={i18n.t('compare.title')}>
              <DifferenceView difference={difference} language={article.language} />
            </section>
          )}
          <SummarySection digest={digest} blocks={article.blocks} generated={state.generated} onShow={actions.onShow} />
        </div>
        <div class="column">
          <PeopleSection
            digest={digest}
            pages={state.connections.persons}
            onShow={actions.onShow}
            onOpenPerson={actions.onOpenPerson}
          />
          <TopicsSection topics={digest.topics} onShow={actions.onShow} />
          {digest.people.length === 0 && <QuotesSection quotes={digest.quotes} onShow={actions.onShow} />}
        </div>
      </main>
      {isLeftOutShown && <LeftOutList removed={article.removed} onPutBack={actions.onPutBack} />}
      <PopupFooter
        save={state.save}
        beside={state.beside}
        removed={article.removed}
        isLeftOutShown={isLeftOutShown}
        onShowLeftOut={() => setLeftOutShown(!isLeftOutShown)}
        locale={locale}
        message={message}
        actions={actions}
      />
    </>
  );
}
