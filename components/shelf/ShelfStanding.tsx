import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShelfProgress } from '@/utils/app/shelf/shelf-ports';
import type { ShelfSession } from '@/utils/app/shelf/shelf-session';
import type { ShelfRecords } from '@/utils/library/shelf/keep-shelf';
import { ConfirmDialog } from '../ConfirmDialog';
import { PeerLine } from './PeerLine';
import { ShelfProgressLine } from './ShelfProgressLine';
import { sinceThen } from './since-then';
import { TakeFile } from './TakeFile';

interface ShelfStandingProps {
  session: ShelfSession;
  shelf: ShelfRecords;
  progress: ShelfProgress | null;
  isBusy: boolean;
  locale: string;
}

/** How library and shelf stand, what the other devices do, and what can be done about it. */
export function ShelfStanding({ session, shelf, progress, isBusy, locale }: ShelfStandingProps) {
  const [asked, setAsked] = useState<{ title: string; text: string; act: () => void } | null>(null);
  const { self, peers, outgoing } = shelf;
  const isByHand = shelf.place.folder === null;
  const button = (command: string, label: string, act: () => void, isOff = isBusy) => (
    <button type="button" class="framed" data-command={command} disabled={isOff} onClick={act}>
      {label}
    </button>
  );
  return (
    <>
      <p data-shelf={self.isPaused ? 'paused' : self.at === null ? 'never' : 'in-step'}>
        {self.label}: {sinceThen(self.at, locale)}
        {self.isPaused && ` · ${i18n.t('options.shelf.paused')}`}
        {outgoing > 0 &&
          ` · ${i18n.t('options.shelf.outgoing', outgoing, [new Intl.NumberFormat(locale).format(outgoing)])}`}
      </p>
      {peers.length > 0 && (
        <ul class="shelf-devices">
          {peers.map((peer) => (
            <PeerLine
              key={peer.device}
              peer={peer}
              locale={locale}
              isBusy={isBusy}
              onTakeOff={() =>
                setAsked({
                  title: i18n.t('options.shelf.takeOff', [peer.label]),
                  text: i18n.t('options.shelf.takeOffText'),
                  act: () => void session.takeOff(peer.device),
                })
              }
            />
          ))}
        </ul>
      )}
      {progress && <ShelfProgressLine progress={progress} locale={locale} />}
      <p class="shelf-actions">
        {isBusy && progress
          ? button('stop-shelf', i18n.t('options.care.stop'), session.stop, false)
          : button(
              'bring-in-step',
              i18n.t('options.shelf.now'),
              () => void session.bringInStep(),
              isBusy || self.isPaused,
            )}{' '}
        {button(
          'pause-shelf',
          i18n.t(self.isPaused ? 'options.shelf.goOn' : 'options.shelf.pause'),
          () => void session.pause(!self.isPaused),
        )}{' '}
        {isByHand &&
          button(
            'hand-over',
            i18n.t('options.shelf.handOver'),
            () => void session.handOver(),
            isBusy || self.isPaused,
          )}{' '}
        {button('leave-shelf', i18n.t('options.shelf.leave'), () =>
          setAsked({
            title: i18n.t('options.shelf.leave'),
            text: i18n.t('options.shelf.leaveText'),
            act: () => void session.leave(),
          }),
        )}
      </p>
      {isByHand && (
        <TakeFile label={i18n.t('options.shelf.takeFile')} session={session} isBusy={isBusy || self.isPaused} />
      )}
      <p class="muted hint">{i18n.t(isByHand ? 'options.shelf.whenByHand' : 'options.shelf.when')}</p>
      <p class="muted hint">{i18n.t('options.shelf.seen')}</p>
      <p class="muted hint">{i18n.t('options.shelf.lost')}</p>
      {asked && (
        <ConfirmDialog
          title={asked.title}
          text={asked.text}
          action={asked.title}
          onConfirm={asked.act}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
