import type { PhraseFile } from './phrase-file';
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
import zh from './phrases/zh.json' with { type: 'json' };

/** What clutter says, one file a language. A new language is a new file and a line here; neighbours may share a file. */
export const phrasesOf: ReadonlyMap<string, PhraseFile> = new Map<string, PhraseFile>([
  ['ar', ar],
  ['da', nordic],
  ['de', de],
  ['en', en],
  ['es', es],
  ['fi', nordic],
  ['fr', fr],
  ['is', nordic],
  ['it', it],
  ['ja', ja],
  ['ko', ko],
  ['nb', nordic],
  ['nl', nl],
  ['nn', nordic],
  ['no', nordic],
  ['pl', pl],
  ['pt', pt],
  ['ru', ru],
  ['sv', nordic],
  ['tr', tr],
  ['zh', zh],
]);
