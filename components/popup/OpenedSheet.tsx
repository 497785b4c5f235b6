import type { PopupActions } from '@/utils/app/popup/popup-actions';
import type { PopupState } from '@/utils/app/popup/popup-state';
import type { Span } from '@/utils/model/article';
import type { Settings } from '@/utils/model/settings';
import { Loaded } from '../Loaded';
import { LeftOutList } from './LeftOutList';

const loadListen = async () => (await import('../listen/ListenBar')).ListenBar;
const loadTranslate = async () => (await import('../device-model/TranslateSheet')).TranslateSheet;
const loadBrowserSummary = async () => (await import('../device-model/BrowserSummarySheet')).BrowserSummarySheet;
const loadDisplay = async () => (await import('./DisplaySheet')).DisplaySheet;

/** What can stand opened above the footer. */
export type SheetName = 'left-out' | 'display' | 'listen' | 'translation' | 'browser-summary';

interface Props {
  readonly sheet: SheetName;
  readonly state: Extract<PopupState, { readonly kind: 'digest' }>;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly locale: string;
  readonly actions: PopupActions;
  readonly onSpoken: (span: Span) => void;
  readonly onDone: () => void;
}

/** The one sheet that is open between the digest and the footer. */
export function OpenedSheet({ sheet, state, settings, onSettings, locale, actions, onSpoken, onDone }: Props) {
  const { article } = state;
  const { openListen, openTranslate, openBrowserSummary } = actions;
  switch (sheet) {
    case 'left-out':
      return <LeftOutList removed={article.removed} onPutBack={actions.onPutBack} />;
    case 'display':
      return <Loaded load={loadDisplay} failed={null} props={{ settings, onSettings, onDone }} />;
    case 'listen':
      return (
        <Loaded
          load={loadListen}
          failed={null}
          props={{ open: () => openListen(state, 'summary'), onSpoken, onDone }}
        />
      );
    case 'translation':
      return (
        openTranslate && (
          <Loaded load={loadTranslate} failed={null} props={{ open: () => openTranslate(state), locale, onDone }} />
        )
      );
    case 'browser-summary':
      return (
        openBrowserSummary && (
          <Loaded
            load={loadBrowserSummary}
            failed={null}
            props={{
              open: () => openBrowserSummary(article, settings.summaryLength),
              language: article.language,
              onDone,
            }}
          />
        )
      );
  }
}
