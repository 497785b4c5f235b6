import { i18n } from '#i18n';
import type { PopupMessage } from '@/utils/app/popup/popup-state';
import { correctionText } from '../put-right/correction-text';

/** What the popup has to say, in the words of the interface. */
export function popupMessageText(message: PopupMessage): string {
  if (typeof message === 'string') return i18n.t(message);
  const text = correctionText(message.correction);
  return message.isSaved ? text : i18n.t('corrections.unsaved', [text]);
}
