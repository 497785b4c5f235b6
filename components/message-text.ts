import { i18n } from '#i18n';
import type { Message } from '@/utils/app/message';
import { camelCase } from '@/utils/text/camel-case';

/** A message in the words of the interface. */
export function messageText(message: Message, locale: string): string {
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
    case 'nothing-to-export':
      return i18n.t('library.exporting.nothing');
    case 'folder-written': {
      const number = new Intl.NumberFormat(locale);
      return i18n.t('export.folderDone', [number.format(message.written), number.format(message.unchanged)]);
    }
    case 'tag-removed':
      return i18n.t('library.done.tagRemoved', [message.tag]);
    case 'highlight-removed':
      return i18n.t('library.done.highlightRemoved');
    case 'piece-put-back':
      return i18n.t('library.done.putBack');
    case 'undone':
      return i18n.t('library.done.undone');
    case 'import-undone':
      return message.left === 0 ? i18n.t('library.done.undone') : i18n.t('library.importing.undoneBut', message.left);
    case 'persons-merged':
      return i18n.t('people.merged', [message.name, message.other]);
    case 'person-split':
      return i18n.t('people.splitDone', [message.name]);
    case 'story-left':
      return i18n.t('stories.left');
    case 'stories-joined':
      return i18n.t('stories.joined');
    case 'version-restored':
      return i18n.t('compare.restored');
    case 'brought-back':
      return i18n.t('options.care.broughtBack', message.count, [new Intl.NumberFormat(locale).format(message.count)]);
    case 'everything-erased':
    case 'persist-refused':
    case 'check-failed':
    case 'repair-failed':
    case 'repair-needs-room':
    case 'erase-failed':
      return i18n.t(`options.care.told.${camelCase(message.kind)}`);
    case 'decision-undone':
      return i18n.t('people.undone');
    case 'gone':
      return i18n.t('people.gone');
    case 'full':
      return i18n.t('library.done.quota');
    case 'failed':
      return i18n.t('library.done.failed');
  }
}
