import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReadingCopySession } from '@/utils/app/reader/reading-copy-session';
import { Notice } from '../Notice';
import { useSessionState } from '../use-session-state';
import { ReaderView, type ReaderViewProps } from './ReaderView';

interface OpenCopyProps
  extends Pick<
    ReaderViewProps,
    'locale' | 'settings' | 'onSettings' | 'backName' | 'onBack' | 'onPrint' | 'now' | 'openListen'
  > {
  session: ReadingCopySession;
}

const noImage = () => null;
const none = [] as const;

/** The reader with an article that is not saved, and the way to save it. */
export function OpenCopy({ session, ...given }: OpenCopyProps) {
  const state = useSessionState(session.state);
  useEffect(() => void session.start(), [session]);
  switch (state.kind) {
    case 'opening':
      return null;
    case 'gone':
      return (
        <Notice title={i18n.t('reader.copyGone')} text={i18n.t('reader.copyGoneText')}>
          <button type="button" class="framed" onClick={given.onBack}>
            {given.backName}
          </button>
        </Notice>
      );
    case 'open':
      return (
        <ReaderView
          {...given}
          saved={state.record}
          highlights={none}
          unfit={none}
          imageOf={noImage}
          onPrevious={null}
          onNext={null}
          onPutBack={(index) => void session.putBack(index)}
          onCorrect={session.correct}
          onCopy={(wish, form) => void session.copy(wish, form)}
          onTakeCorrectionBack={session.takeCorrectionBack}
          own={null}
          onSave={() => void session.save()}
        />
      );
  }
}
