import type { RemovalReason } from '@/utils/model/article';
import ar from './phrases/ar.json' with { type: 'json' };
import de from './phrases/de.json' with { type: 'json' };
import en from './phrases/en.json' with { type: 'json' };
import es from './phrases/es.json' with { type: 'json' };
import fr from './phrases/fr.json' with { type: 'json' };
import it from './phrases/it.json' with { type: 'json' };
import ja from './phrases/ja.json' with { type: 'json' };
import ko from './phrases/ko.json' with { type: 'json' };
import nl from './phrases/nl.json' with { type: 'json' };
import nordic from './phrases/nordic.json' with { type: 'json' };
import pl from './phrases/pl.json' with { type: 'json' };
import pt from './phrases/pt.json' with { type: 'json' };
import ru from './phrases/ru.json' with { type: 'json' };
import tr from './phrases/tr.json' with { type: 'json' };

/** `is`: the whole block; `starts`: its first words (with a colon at the end: its label); `has`: anywhere in it. All compared without case, marks or punctuation. */
export interface PhraseList {
  readonly is?: readonly string[];
  readonly starts?: readonly string[];
  readonly has?: readonly string[];
}
export type PhraseFile = { readonly [reason in RemovalReason]?: PhraseList };

/** What clutter says, one file a language. A new language is a new file and a line here. */
export const phrases: readonly PhraseFile[] = [ar, de, en, es, fr, it, ja, ko, nl, nordic, pl, pt, ru, tr];
