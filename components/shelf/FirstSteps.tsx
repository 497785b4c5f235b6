import { i18n } from '#i18n';
import type { ShelfSession } from '@/utils/app/shelf/shelf-session';
import { TakeFile } from './TakeFile';

interface FirstStepsProps {
  session: ShelfSession;
  isBusy: boolean;
}

/** What a second device is and what it costs in privacy, and the ways to begin. */
export function FirstSteps({ session, isBusy }: FirstStepsProps) {
  return (
    <>
      <p>{i18n.t('options.shelf.what')}</p>
      <p class="muted hint">{i18n.t('options.shelf.seen')}</p>
      <p class="muted hint">{i18n.t('options.shelf.lost')}</p>
      {session.ports.places.canPick && (
        <p>
          <button
            type="button"
            class="framed"
            data-command="pick-shelf"
            disabled={isBusy}
            onClick={() => void session.pickFolder()}
          >
            {i18n.t('options.shelf.pick')}
          </button>
        </p>
      )}
      <p>
        <button
          type="button"
          class="framed"
          data-command="use-files"
          disabled={isBusy}
          onClick={() => void session.useFiles()}
        >
          {i18n.t('options.shelf.byHand')}
        </button>
      </p>
      <TakeFile label={i18n.t('options.shelf.takeFirst')} session={session} isBusy={isBusy} />
    </>
  );
}
