import { i18n } from '#i18n';
import type { Message } from '@/utils/app/message';
import { camelCase } from '@/utils/text/camel-case';
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
  gone: 'people.gone',
  full: 'library.done.quota',
  failed: 'library.done.failed',
} as const;

type Plain = Extract<Message, { readonly kind: keyof typeof sentences }>;
const isPlain = (message: Message): message is Plain => Object.hasOwn(sentences, message.kind);

/** As many titles as a line of news holds. */
const maxTitles = 3;

const listOf = (titles: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format([
    ...titles.slice(0, maxTitles).map(isolated),
    ...(titles.length > maxTitles ? ['…'] : []),
  ]);

/** A message in the words of the interface. */
export function messageText(message: Message, locale: string): string {
  if (isPlain(message)) return i18n.t(sentences[message.kind]);
  switch (message.kind) {
    case 'acted':
      return i18n.t(`library.done.${message.action}`, message.count);
    case 'erased':
      return i18n.t('library.done.erase', message.count);
    case 'trash-emptied':
      return i18n.t('library.done.emptied', message.count);
    case 'imported':
      return i18n.t('library.importing.done', message.count);
    case 'exported':
      return i18n.t('library.exporting.done', message.count);
    case 'highlights-exported':
      return i18n.t('library.exporting.highlights', message.count);
    case 'exported-in-part':
      return i18n.t('library.exporting.inPart', message.titles.length, [listOf(message.titles, locale)]);
    case 'folder-written': {
      const number = new Intl.NumberFormat(locale);
      return i18n.t('export.folderDone', [number.format(message.written), number.format(message.unchanged)]);
    }
    case 'followed':
    case 'unfollowed':
      return i18n.t(`library.done.${message.kind}`, [isolated(message.name)]);
    case 'moved': {
      const number = new Intl.NumberFormat(locale);
      return i18n.t('library.done.moved', [number.format(message.place), number.format(message.total)]);
    }
    case 'tag-removed':
      return i18n.t('library.done.tagRemoved', [isolated(message.tag)]);
    case 'import-undone':
      return message.left === 0 ? i18n.t('library.done.undone') : i18n.t('library.importing.undoneBut', message.left);
    case 'several-put-right':
      return i18n.t('corrections.title', message.count);
    case 'put-right':
      return correctionText(message.correction);
    case 'persons-merged':
      return i18n.t('people.merged', [isolated(message.name), isolated(message.other)]);
    case 'person-split':
      return i18n.t('people.splitDone', [isolated(message.name)]);
    case 'person-taken-out':
      return i18n.t('people.takenOutDone', [isolated(message.name)]);
    case 'brought-back':
      return i18n.t('options.care.broughtBack', message.count, [new Intl.NumberFormat(locale).format(message.count)]);
    case 'everything-erased':
    case 'persist-refused':
    case 'check-failed':
    case 'repair-failed':
    case 'repair-needs-room':
    case 'erase-failed':
      return i18n.t(`options.care.told.${camelCase(message.kind)}`);
  }
}
