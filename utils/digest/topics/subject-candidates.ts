import type { Prose } from '../prose';
import type { PhrasePlace, TopicCandidate } from './topic-candidate';
import type { TopicUnit, UnitRun } from './topic-units';

const maxWords = 4;

interface Draft {
  readonly units: readonly TopicUnit[];
  readonly places: PhrasePlace[];
}

/** Every stretch of a run that begins and ends as a noun phrase does, to four words; names alone are left to namedTopics. */
export function subjectCandidates(prose: Prose, runs: readonly UnitRun[]): TopicCandidate[] {
  const texts = new Map(prose.blocks.map(({ index, text }) => [index, text]));
  const drafts = new Map<string, Draft>();
  for (const run of runs) collect(run, texts.get(run.block) ?? '', drafts);
  return [...drafts].map(([key, { units, places }]) => ({
    key,
    words: key.split(' '),
    label: commonForm(places),
    kind: 'subject',
    isName: false,
    holdsName: units.some(({ isName }) => isName),
    opensWith: units[0]?.tag ?? 'NOUN',
    places,
  }));
}

function collect({ block, sentence, units, after }: UnitRun, text: string, drafts: Map<string, Draft>): void {
  let end = units.length;
  while (end > 0 && !units[end - 1]?.closes) end--;
  for (let from = 0; from < end; from++) {
    const first = units[from];
    if (!first?.opens) continue;
    let words: string[] = [];
    for (let to = from; to < end; to++) {
      const last = units[to];
      if (!last) break;
      words = [...words, ...last.words];
      if (words.length > maxWords) break;
      if (!last.closes || (to === from && last.isName)) continue;
      const key = words.join(' ');
      const draft = drafts.get(key) ?? { units: units.slice(from, to + 1), places: [] };
      draft.places.push({
        span: { block, start: first.start, end: last.end },
        text: text.slice(first.start, last.end),
        sentence,
        isWhole: from === 0 && to === end - 1,
        isSubject: to === units.length - 1 && (after?.endsWith(':Fin') ?? false),
      });
      drafts.set(key, draft);
    }
  }
}

/** The spelling that most places have, the first of several. */
export function commonForm(places: readonly Pick<PhrasePlace, 'text'>[]): string {
  const counts = new Map<string, number>();
  for (const { text } of places) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
