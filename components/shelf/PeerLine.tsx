import { i18n } from '#i18n';
import type { ShelfPeer } from '@/utils/library/shelf/shelf-records';
import { camelCase } from '@/utils/text/camel-case';
import { sinceThen } from './since-then';

interface PeerLineProps {
  peer: ShelfPeer;
  locale: string;
  isBusy: boolean;
  onTakeOff: () => void;
}

/** Another device of the shelf, when it was last in step, and what is waited for. */
export function PeerLine({ peer, locale, isBusy, onTakeOff }: PeerLineProps) {
  const name = peer.label || i18n.t('options.shelf.unknown');
  return (
    <li data-peer={peer.device}>
      <span>
        {name}: {sinceThen(peer.at, locale)}
        {peer.waitsFor && (
          <span class="shelf-wait" data-wait={peer.waitsFor}>
            {i18n.t(`options.shelf.waits.${camelCase(peer.waitsFor)}`)}
          </span>
        )}
      </span>{' '}
      <button type="button" class="framed" data-command="take-off" disabled={isBusy} onClick={onTakeOff}>
        {i18n.t('options.shelf.takeOff', [name])}
      </button>
    </li>
  );
}
