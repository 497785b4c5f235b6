import { i18n } from '#i18n';
import type { Correction } from '@/utils/model/correction';
import { isolated } from '@/utils/text/isolated';

/** As much of a quotation as tells which one is meant. */
const maxQuoteChars = 40;

/** What was put right, in one line. */
export function correctionText(correction: Correction): string {
  switch (correction.kind) {
    case 'not-person':
      return i18n.t('corrections.told.notPerson', [isolated(correction.name)]);
    case 'not-topic':
      return i18n.t('corrections.told.notTopic', [isolated(correction.label)]);
    case 'field': {
      const { field, values } = correction;
      const name = i18n.t(`corrections.fields.${field}`);
      return values.length > 0
        ? i18n.t('corrections.told.field', [name, isolated(values.join(', '))])
        : i18n.t('corrections.told.noField', [name]);
    }
    case 'cut':
      return i18n.t('corrections.told.cut', [isolated(shortened(correction.passage.quote))]);
    case 'role': {
      const { role } = correction;
      const name = isolated(correction.name);
      return role
        ? i18n.t('corrections.told.role', [name, isolated(role.quote)])
        : i18n.t('corrections.told.noRole', [name]);
    }
    case 'speaker': {
      const quote = isolated(shortened(correction.quote.quote));
      return correction.speaker
        ? i18n.t('corrections.told.speaker', [quote, isolated(correction.speaker.name)])
        : i18n.t('corrections.told.noSpeaker', [quote]);
    }
  }
}

const shortened = (text: string) => (text.length <= maxQuoteChars ? text : `${text.slice(0, maxQuoteChars).trim()}…`);
