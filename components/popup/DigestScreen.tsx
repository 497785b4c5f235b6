import { useState } from 'preact/hooks';
import type { PopupActions } from '@/utils/app/popup/popup-actions';
import type { PopupState } from '@/utils/app/popup/popup-state';
import type { Span } from '@/utils/model/article';
import { Loaded } from '../Loaded';
import { NewsLine, type OpenedNews } from './NewsLine';
import { PeopleSection } from './PeopleSection';
import { PopupFooter } from './PopupFooter';
import { PopupHeader } from './PopupHeader';
import { QuotesSection } from './QuotesSection';
import { SummarySection } from './SummarySection';
import { TopicsSection } from './TopicsSection';

const loadOpenedNews = async () => (await import('./OpenedNewsSection')).OpenedNewsSection;
const loadLeftOut = async () => (await import('./LeftOutList')).LeftOutList;

interface Props {
  readonly state: Extract<PopupState, { readonly kind: 'digest' }>;
  readonly locale: string;
  readonly now: Date;
  readonly message: string | null;
  /** Takes back what the message tells of; null where there is no way back. */
  readonly onUndo: (() => void) | null;
  readonly actions: PopupActions;
}

/** An article in two columns: what it says, and who and what it is about. Each scrolls by itself. */
export function DigestScreen({ state, locale, now, message, onUndo, actions }: Props) {
  const { article, digest, difference } = state;
  const { story } = state.connections;
  const [shown, setShown] = useState<Span | null>(null);
  /** A passage that is shown can be copied; a name or a topic cannot. */
  const showPassage = (span: Span) => {
    setShown(span);
    actions.onShow(span);
  };
  const showPlace = (span: Span) => {
    setShown(digest.quotes.some((quote) => isSame(quote.span, span)) ? span : null);
    actions.onShow(span);
  };
  const [openedNews, setOpenedNews] = useState<OpenedNews>(null);
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
            save={state.save}
            difference={difference}
            story={story}
            opened={openedNews}
            onOpen={setOpenedNews}
            onOpenStory={actions.onOpenStory}
            locale={locale}
            now={now}
          />
        }
      />
      <div class="popup-body columns" lang={article.language ?? undefined}>
        <div class="column">
          {openedNews && (
            <Loaded
              load={loadOpenedNews}
              failed={null}
              props={{ opened: openedNews, article, difference, added: story?.added ?? null, onShow: showPassage }}
            />
          )}
          <SummarySection
            digest={digest}
            blocks={article.blocks}
            added={story?.added ?? null}
            generated={state.generated}
            onShow={showPassage}
          />
        </div>
        <div class="column">
          <PeopleSection
            digest={digest}
            madeDigest={state.madeDigest ?? digest}
            pages={state.connections.persons}
            onShow={showPlace}
            onOpenPerson={actions.onOpenPerson}
            onCorrect={actions.onCorrect}
          />
          <TopicsSection topics={digest.topics} onShow={showPlace} onCorrect={actions.onCorrect} />
          {digest.people.length === 0 && (
            <QuotesSection digest={digest} onShow={showPlace} onCorrect={actions.onCorrect} />
          )}
        </div>
      </div>
      {isLeftOutShown && (
        <Loaded load={loadLeftOut} failed={null} props={{ removed: article.removed, onPutBack: actions.onPutBack }} />
      )}
      <PopupFooter
        save={state.save}
        beside={state.beside}
        removed={article.removed}
        isLeftOutShown={isLeftOutShown}
        onShowLeftOut={() => setLeftOutShown(!isLeftOutShown)}
        shown={shown}
        locale={locale}
        now={now}
        message={message}
        onUndo={onUndo}
        actions={actions}
      />
    </>
  );
}

const isSame = (a: Span, b: Span) => a.block === b.block && a.start === b.start && a.end === b.end;
