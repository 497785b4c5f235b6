import { i18n } from '#i18n';
import type { Message } from '@/utils/app/message';
import { isolated } from '@/utils/text/isolated';
import { correctionText } from './put-right/correction-text';

/** Messages that are the same sentence each time. */
const sentences = {
  'nothing-to-export': 'library.exporting.nothing',
  'no-highlights': 'library.exporting.noHighlights',
  'highlight-removed': 'library.done.highlightRemoved',
  'piece-put-back': 'library.done.putBack',
  'correction-taken-back': 'corrections.takenBack',
  'search-kept': 'library.done.searchKept',
  'search-renamed': 'library.done.searchRenamed',
  'search-dropped': 'library.done.searchDropped',
  undone: 'library.done.undone',
  'import-cancelled': 'library.importing.cancelled',
  'import-undoing': 'library.importing.undoing',
  copied: 'popup.copied',
  'not-copied': 'popup.notCopied',
  'story-left': 'stories.left',
  'stories-joined': 'stories.joined',
  'version-restored': 'compare.restored',
  'decision-undone': 'people.undone',
  'everything-erased': 'options.care.told.everythingErased',
  'persist-refused': 'options.care.told.persistRefused',
  'check-failed': 'options.care.told.checkFailed',
  'repair-failed': 'options.care.told.repairFailed',
  'repair-needs-room': 'options.care.told.repairNeedsRoom',
  'erase-failed': 'options.care.told.eraseFailed',
  gone: 'people.gone',
  full: 'library.done.quota',
  failed: 'library.done.failed',
} as const;

/** Messages that say how many. */
const counted = {
  erased: 'library.done.erase',
  'trash-emptied': 'library.done.emptied',
  imported: 'library.importing.done',
  exported: 'library.exporting.done',
  'highlights-exported': 'library.exporting.highlights',
  'several-put-right': 'corrections.title',
} as const;

/** Messages that say who, or what. */
const named = {
  followed: 'library.done.followed',
  unfollowed: 'library.done.unfollowed',
  'person-split': 'people.splitDone',
  'person-taken-out': 'people.takenOutDone',
} as const;

type Told<Words> = Extract<Message, { readonly kind: keyof Words }>;
const isToldBy = <Words extends object>(words: Words, message: Message): message is Told<Words> =>
  Object.hasOwn(words, message.kind);

/** As many titles as a line of news holds. */
const maxTitles = 3;

const listOf = (titles: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format([
    ...titles.slice(0, maxTitles).map(isolated),
    ...(titles.length > maxTitles ? ['…'] : []),
  ]);

/** A message in the words of the interface. */
export function messageText(message: Message, locale: string): string {
  const number = new Intl.NumberFormat(locale);
  if (isToldBy(sentences, message)) return i18n.t(sentences[message.kind]);
  if (isToldBy(counted, message)) return i18n.t(counted[message.kind], message.count, [number.format(message.count)]);
  if (isToldBy(named, message)) return i18n.t(named[message.kind], [isolated(message.name)]);
  switch (message.kind) {
    case 'acted':
      return i18n.t(`library.done.${message.action}`, message.count, [number.format(message.count)]);
    case 'exported-in-part':
      return i18n.t('library.exporting.inPart', message.titles.length, [listOf(message.titles, locale)]);
    case 'folder-written':
      return i18n.t('export.folderDone', [number.format(message.written), number.format(message.unchanged)]);
    case 'moved':
      return i18n.t('library.done.moved', [number.format(message.place), number.format(message.total)]);
    case 'tag-removed':
      return i18n.t('library.done.tagRemoved', [isolated(message.tag)]);
    case 'import-undone':
      return message.left === 0
        ? i18n.t('library.done.undone')
        : i18n.t('library.importing.undoneBut', message.left, [number.format(message.left)]);
    case 'put-right':
      return correctionText(message.correction);
    case 'persons-merged':
      return i18n.t('people.merged', [isolated(message.name), isolated(message.other)]);
    case 'brought-back':
      return message.count === 0
        ? i18n.t('options.care.broughtBackNone')
        : i18n.t('options.care.broughtBack', message.count, [number.format(message.count)]);
  }
}
