import ar from './bylines/ar.json' with { type: 'json' };
import cs from './bylines/cs.json' with { type: 'json' };
import de from './bylines/de.json' with { type: 'json' };
import en from './bylines/en.json' with { type: 'json' };
import es from './bylines/es.json' with { type: 'json' };
import fr from './bylines/fr.json' with { type: 'json' };
import it from './bylines/it.json' with { type: 'json' };
import ja from './bylines/ja.json' with { type: 'json' };
import ko from './bylines/ko.json' with { type: 'json' };
import nl from './bylines/nl.json' with { type: 'json' };
import nordic from './bylines/nordic.json' with { type: 'json' };
import pl from './bylines/pl.json' with { type: 'json' };
import pt from './bylines/pt.json' with { type: 'json' };
import ru from './bylines/ru.json' with { type: 'json' };
import tr from './bylines/tr.json' with { type: 'json' };
import zh from './bylines/zh.json' with { type: 'json' };

/** How a language signs articles. */
interface BylineWords {
  /** Stand before the names: "by". */
  readonly labels: readonly string[];
  /** Those of them that pages set onto the name, the space being the style sheet's, as written: "ByNatasha Daly". */
  readonly gluedLabels?: readonly string[];
  /** Stand between two names. */
  readonly joins: readonly string[];
  /** Parts of what somebody's job is called. */
  readonly roles: readonly string[];
  /** What offices and firms are called by: a name that holds one is no person's. */
  readonly organisations: readonly string[];
  /** What stands where a name should, and names nobody. */
  readonly nobody: readonly string[];
  /** Links and buttons beside a name: "View all posts by". */
  readonly prompts: readonly string[];
  /** Stand before the names of those who did not write the text. */
  readonly credits: readonly string[];
  /** Behind a name: where, when, for whom. */
  readonly after: readonly string[];
  /** What pages say beside names: no part of any. */
  readonly interface: readonly string[];
  /** Behind the number of minutes that a text takes to read. */
  readonly minutes: readonly string[];
  /** Small words inside names. */
  readonly particles: readonly string[];
  /** What the part of an address is called that stands before an author's name. */
  readonly paths: readonly string[];
  /** Where names stand without a space, how they begin. */
  readonly surnames?: readonly string[];
}

/** One file a language. A new language is a new file and a line here. */
const all: readonly BylineWords[] = [en, cs, de, fr, es, it, pt, nl, pl, tr, nordic, ru, ko, ja, zh, ar];

/** The words of all languages: papers sign in the language of their readers, whatever the page states to be in. */
export const bylineWords = {
  labels: all.flatMap(({ labels }) => labels),
  gluedLabels: all.flatMap(({ gluedLabels }) => gluedLabels ?? []),
  joins: all.flatMap(({ joins }) => joins),
  roles: all.flatMap(({ roles }) => roles),
  organisations: all.flatMap(({ organisations }) => organisations),
  nobody: all.flatMap(({ nobody }) => nobody),
  prompts: all.flatMap(({ prompts }) => prompts),
  credits: all.flatMap(({ credits }) => credits),
  after: all.flatMap((words) => words.after),
  interface: all.flatMap((words) => words.interface),
  minutes: all.flatMap(({ minutes }) => minutes),
  particles: all.flatMap(({ particles }) => particles),
  paths: all.flatMap(({ paths }) => paths),
} satisfies BylineWords;

type DenseBylineWords = BylineWords & Required<Pick<BylineWords, 'surnames'>>;

export const japanese: DenseBylineWords = ja;
export const chinese: DenseBylineWords = zh;
export const arabic: BylineWords = ar;
