import type { ListedPeople } from '../../language/listed-people';
import { mentionAt, type NameMention } from '../../names/find-names';
import { clue, cluesOf } from '../../names/name-lists';
import type { Prose, ProseSentence } from '../../prose';
import { isListedHead } from './listed-heads';

/** How sure a name is that stands right behind what its bearer is. */
const toldChance = 0.9;
/** Words of a full name. */
const [fewest, most] = [2, 4];

/**
 * The mentions with the full names that the tagger missed right behind a noun for somebody: "Gewerkschaftschef Frank
 * Bsirske". Only names that begin with a listed forename; in page order.
 */
export function withNamesBehindRoles(
  prose: Prose,
  tagged: readonly NameMention[],
  words: ListedPeople,
): readonly NameMention[] {
  const taken = new Set(
    tagged.flatMap(({ sentenceIndex, from, to }) =>
      Array.from({ length: to - from }, (_, i) => `${sentenceIndex} ${from + i}`),
    ),
  );
  const found: NameMention[] = [];
  let sentenceIndex = -1;
  for (const { index, text, sentences } of prose.blocks) {
    for (const sentence of sentences) {
      sentenceIndex++;
      for (const [from, to] of namesBehindRoles(sentence, words)) {
        const isFree = Array.from({ length: to - from }, (_, i) => from + i).every(
          (at) => !taken.has(`${sentenceIndex} ${at}`),
        );
        const kind = 'person' as const;
        if (isFree) found.push(mentionAt(index, text, sentence, sentenceIndex, { kind, from, to, chance: toldChance }));
      }
    }
  }
  if (found.length === 0) return tagged;
  return [...tagged, ...found].sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
}

const barred =
  clue.calendar | clue.demonym | clue.place | clue.organisationWord | clue.placeWord | clue.title | clue.commonNoun;

/** Tokens of names, `to` exclusive. */
function namesBehindRoles({ tokens }: ProseSentence, { names, roles }: ListedPeople): [from: number, to: number][] {
  const found: [number, number][] = [];
  const text = (at: number) => tokens[at]?.text ?? '';
  const cluesAt = (at: number) => cluesOf(text(at).toLowerCase(), names);
  const isName = (at: number) => /^\p{Lu}\p{Ll}/u.test(text(at)) && (cluesAt(at) & barred) === 0;
  for (let head = 0; head < tokens.length - fewest; head++) {
    const from = head + 1;
    if ((cluesAt(from) & clue.forename) === 0 || !isName(from) || !isListedHead(text(head), roles)) continue;
    let to = from + 1;
    while (to - from < most && isName(to) && !isListedHead(text(to), roles)) to++;
    if (to - from >= fewest) found.push([from, to]);
  }
  return found;
}
