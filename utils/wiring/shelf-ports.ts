import { loadDigest } from '@/utils/app/load-digest';
import type { RoundPorts, ShelfPagePorts } from '@/utils/app/shelf/shelf-ports';
import { DigestCrew, type DigestWorker } from '@/utils/browser/digests/digest-crew';
import { downloadFile } from '@/utils/browser/download-file';
import { readSettings } from '@/utils/browser/settings';
import { askLeave, canPickShelf, carrierIn, forgetOwnFiles, inTurn, pickShelf } from '@/utils/browser/shelf-places';
import { applyEntities, makeReady } from '@/utils/library/shelf/apply-entities';
import {
  changeSelf,
  dropPeer,
  keysToNote,
  leaveShelf,
  noteArticles,
  putOnShelf,
  putPeer,
  readShelf,
  sayDecisions,
  speakFor,
} from '@/utils/library/shelf/keep-shelf';
import { settleDecisions } from '@/utils/library/shelf/settle-decisions';
import { settleStories } from '@/utils/library/shelf/settle-stories';
import { takeEverything, takeOutgoing } from '@/utils/library/shelf/take-outgoing';
import { watch } from '@/utils/library/store/watch';

/** Beside the page, which connects and writes meanwhile; each holds the models of the languages it meets. */
const crewSize = () => (navigator.hardwareConcurrency > 2 ? 2 : 1);
const crew = new DigestCrew(
  () => new Worker('/digest-worker.js') as DigestWorker,
  crewSize(),
  async (article, options) => (await loadDigest())(article, options),
);

/** In one page or worker at a time; what one leaves undone the next does. */
const settleInTurn = () =>
  navigator.locks.request(
    'nutgraf-stories',
    { ifAvailable: true },
    async (lock) => void (lock && (await settleStories())),
  );

/** What a round asks of library, chance and clock. */
export const roundPorts: Omit<RoundPorts, 'carrier' | 'onProgress' | 'isStopped'> = {
  library: {
    readShelf: () => readShelf(),
    keysToNote: () => keysToNote(),
    noteArticles: (docs) => noteArticles(docs),
    takeOutgoing: () => takeOutgoing(),
    takeEverything: (after, devices) => takeEverything(after, devices),
    changeSelf: (change, carriedTo) => changeSelf(change, carriedTo),
    putPeer: (peer) => putPeer(peer),
    dropPeer: (device) => dropPeer(device),
    sayDecisions: () => sayDecisions(),
    settleDecisions: () => settleDecisions(),
    settleStoriesLater: () => void settleInTurn(),
    makeReady: (entities, digestOf) => makeReady(entities, digestOf),
    applyEntities: (entities, digestOf, made) => applyEntities(entities, digestOf, made),
  },
  digestOf: async (article) => {
    const { summaryLength } = await readSettings();
    return crew.make({ article, summaryLength });
  },
  random: (count) => crypto.getRandomValues(new Uint8Array(count)),
  now: () => new Date(),
};

/** What the page that looks after the shelf asks for beside. */
export const shelfPagePorts: ShelfPagePorts = {
  ...roundPorts,
  library: {
    ...roundPorts.library,
    watch,
    putOnShelf: (shelf) => putOnShelf(shelf),
    leaveShelf: () => leaveShelf(),
    speakFor: (device) => speakFor(device),
  },
  places: { canPick: canPickShelf(), pick: pickShelf, askLeave, carrierIn, forgetOwnFiles, inTurn },
  download: downloadFile,
};
