import { i18n } from '#i18n';
import type { Correction } from '@/utils/model/correction';

/** As much of a quotation as tells which one is meant. */
const maxQuoteChars = 40;

/** What was put right, in one line. */
export function correctionText(correction: Correction): string {
  switch (correction.kind) {
    case 'not-person':
      return i18n.t('corrections.told.notPerson', [correction.name]);
    case 'not-topic':
      return i18n.t('corrections.told.notTopic', [correction.label]);
    case 'role': {
      const { name, role } = correction;
      return role ? i18n.t('corrections.told.role', [name, role.quote]) : i18n.t('corrections.told.noRole', [name]);
    }
    case 'speaker': {
      const quote = shortened(correction.quote.quote);
      return correction.speaker
        ? i18n.t('corrections.told.speaker', [quote, correction.speaker.name])
        : i18n.t('corrections.told.noSpeaker', [quote]);
    }
  }
}

const shortened = (text: string) => (text.length <= maxQuoteChars ? text : `${text.slice(0, maxQuoteChars).trim()}…`);
