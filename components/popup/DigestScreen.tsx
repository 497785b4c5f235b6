import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PopupActions } from '@/utils/app/popup/popup-actions';
import type { PopupState } from '@/utils/app/popup/popup-state';
import type { Span } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import type { DigestPart, Settings } from '@/utils/model/settings';
import { Loaded } from '../Loaded';
import type { OpenedNews } from './NewsLine';
import type { SheetName } from './OpenedSheet';
import { PeopleSection } from './PeopleSection';
import { PopupFooter } from './PopupFooter';
import { PopupHeader } from './PopupHeader';
import { QuotesSection } from './QuotesSection';
import { SummarySection } from './SummarySection';
import { TopicsSection } from './TopicsSection';

const loadNewsLine = async () => (await import('./NewsLine')).NewsLine;
const loadMissedLine = async () => (await import('./MissedLine')).MissedLine;
const loadOpenedNews = async () => (await import('./OpenedNewsSection')).OpenedNewsSection;
let UntoldLine: typeof import('../UntoldLine').UntoldLine | null = null;
async function loadUntoldLine() {
  UntoldLine ??= (await import('../UntoldLine')).UntoldLine;
  return UntoldLine;
}
// Asked for while the digest is made: below the people from the first, it moves nothing.
void loadUntoldLine().catch(() => undefined);

const loadSheet = async () => (await import('./OpenedSheet')).OpenedSheet;

interface Props {
  readonly state: Extract<PopupState, { readonly kind: 'digest' }>;
  readonly locale: string;
  readonly now: Date;
  readonly message: string | null;
  /** Takes back what the message tells of; null where there is no way back. */
  readonly onUndo: (() => void) | null;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly actions: PopupActions;
}

/** An article in two columns, what the reader wants first and the rest. Each scrolls by itself. */
export function DigestScreen({ state, locale, now, message, onUndo, settings, onSettings, actions }: Props) {
  const { article, digest, difference, missed } = state;
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
  const [sheet, setSheet] = useState<SheetName | null>(article.blocks.length === 0 ? 'left-out' : null);
  const toggle = (wanted: SheetName) => setSheet(sheet === wanted ? null : wanted);
  const sectionOf: Record<DigestPart, () => ComponentChildren> = {
    summary: () => (
      <SummarySection
        digest={digest}
        blocks={article.blocks}
        added={story?.added ?? null}
        shown={shown}
        onShow={showPassage}
      />
    ),
    people: () => (
      <PeopleSection
        digest={digest}
        madeDigest={state.madeDigest ?? digest}
        pages={state.connections.persons}
        onShow={showPlace}
        onOpenPerson={actions.onOpenPerson}
        onCorrect={actions.onCorrect}
      />
    ),
    quotes: () => <QuotesSection digest={digest} onShow={showPlace} onCorrect={actions.onCorrect} />,
    topics: () => <TopicsSection topics={digest.topics} onShow={showPlace} onCorrect={actions.onCorrect} />,
  };
  const [first = 'summary', ...others] = partsOf(digest, settings.shownParts);
  const given = { article, digest, locale };
  const untold =
    settings.shownParts.includes('people') &&
    (UntoldLine ? <UntoldLine {...given} /> : <Loaded load={loadUntoldLine} failed={null} props={given} />);
  return (
    <>
      <PopupHeader
        article={article}
        digest={digest}
        save={state.save}
        locale={locale}
        now={now}
        actions={actions}
        onOpen={toggle}
        news={
          (difference || story || missed) && (
            <>
              {missed && (
                <Loaded load={loadMissedLine} failed={null} props={{ missed, locale, onRestore: actions.onRestore }} />
              )}
              {(difference || story) && (
                <Loaded
                  load={loadNewsLine}
                  failed={null}
                  props={{
                    save: state.save,
                    difference,
                    story,
                    opened: openedNews,
                    onOpen: setOpenedNews,
                    onOpenStory: actions.onOpenStory,
                    locale,
                    now,
                  }}
                />
              )}
            </>
          )
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
          {sectionOf[first]()}
          {others.length === 0 && untold}
        </div>
        {others.length > 0 && (
          <div class="column">
            {others.map((part) => sectionOf[part]())}
            {untold}
          </div>
        )}
      </div>
      {sheet && (
        <Loaded
          load={loadSheet}
          failed={null}
          props={{
            sheet,
            state,
            settings,
            onSettings,
            locale,
            actions,
            onSpoken: showPassage,
            onDone: () => setSheet(null),
          }}
        />
      )}
      <PopupFooter
        save={state.save}
        beside={state.beside}
        removed={article.removed}
        isLeftOutShown={sheet === 'left-out'}
        onShowLeftOut={() => toggle('left-out')}
        isListening={sheet === 'listen'}
        onListen={() => toggle('listen')}
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

/** Those of the wanted parts that this digest has. Where nobody was found, what is said has no name to stand behind. */
function partsOf({ people, quotes, topics }: Digest, wanted: readonly DigestPart[]): readonly DigestPart[] {
  const has = { summary: true, people: people.length > 0, quotes: quotes.length > 0, topics: topics.length > 0 };
  const all =
    has.people || !wanted.includes('people') || wanted.includes('quotes') ? wanted : [...wanted, 'quotes' as const];
  return all.filter((part) => has[part]);
}

const isSame = (a: Span, b: Span) => a.block === b.block && a.start === b.start && a.end === b.end;
