import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShelfSession } from '@/utils/app/shelf/shelf-session';
import { camelCase } from '@/utils/text/camel-case';
import { useSessionState } from '../use-session-state';
import { FirstSteps } from './FirstSteps';
import { RecoveryCode } from './RecoveryCode';
import { ShelfQuestion } from './ShelfQuestion';
import { ShelfStanding } from './ShelfStanding';

export interface SecondDeviceProps {
  session: ShelfSession;
  locale: string;
}

/** The library on a second device: set up, joined, how it stands, and how to be rid of it. */
export function SecondDevice({ session, locale }: SecondDeviceProps) {
  const { shelf, question, code, isBusy, progress, trouble } = useSessionState(session.state);
  useEffect(session.start, [session]);
  if (shelf === undefined) return trouble ? <p role="alert">{i18n.t('options.shelf.trouble.library')}</p> : null;
  const isKnown = ['not-allowed', 'gone', 'not-written', 'wrong-secret', 'half-shelf', 'no-shelf', 'other-shelf'];
  return (
    <div class="second-device" aria-busy={isBusy}>
      {code && <RecoveryCode code={code} onSeen={session.codeSeen} />}
      {shelf && <ShelfStanding session={session} shelf={shelf} progress={progress} isBusy={isBusy} locale={locale} />}
      {!shelf && !question && <FirstSteps session={session} isBusy={isBusy} />}
      {!shelf && question && <ShelfQuestion question={question} session={session} isBusy={isBusy} />}
      {trouble && (
        <p role="alert" data-trouble={trouble}>
          {isKnown.includes(trouble)
            ? i18n.t(`options.shelf.trouble.${camelCase(trouble as 'gone')}`)
            : i18n.t('options.shelf.trouble.library')}
        </p>
      )}
    </div>
  );
}
