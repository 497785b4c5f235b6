import type { Span } from '@/utils/model/article';
import { normalise } from '@/utils/text/fold';
import type { TopicWords } from '../language/pack';
import type { NameWords } from '../language/people-words';
import type { NameMention } from '../names/find-names';
import { contentKey } from './content-key';

export interface NamedTopic {
  readonly key: string;
  readonly label: string;
  readonly kind: 'organisation' | 'place' | 'event';
  readonly mentions: readonly Span[];
}

/** Places, organisations and events the text names, spellings of one merged, in order of first mention. */
export function namedTopics(names: readonly NameMention[], words: NameWords, topicWords: TopicWords): NamedTopic[] {
  const { countryOf, demonyms, event, leadingArticle, placeAliases } = words;
  const found = new Map<string, { label: string; kind: NamedTopic['kind']; mentions: Span[] }>();
  const demonymSpans = new Map<string, Span[]>();
  for (const { text, kind, span } of names) {
    const country = countryOf.get(text.toLowerCase());
    if (country) demonymSpans.set(country, [...(demonymSpans.get(country) ?? []), span]);
    if (kind === 'person' || demonyms.has(text.toLowerCase()) || text.length < 2) continue;
    const isEvent = kind === 'other' && event.test(text);
    if (kind === 'other' && !isEvent) continue;
    const label = placeAliases.get(normalise(text)) ?? text.replace(leadingArticle, '');
    const key = contentKey(label, topicWords);
    if (key.length < 2) continue;
    const topic = found.get(key) ?? {
      label,
      kind: isEvent ? ('event' as const) : (kind as 'place' | 'organisation'),
      mentions: [],
    };
    topic.mentions.push(span);
    found.set(key, topic);
  }
  // "Irish voters" speak of Ireland too, where the text names it more than once.
  for (const [country, spans] of demonymSpans) {
    const named = found.get(contentKey(country, topicWords))?.mentions;
    if (!named || named.length === 1) continue;
    named.push(...spans);
    named.sort((a, b) => a.block - b.block || a.start - b.start);
  }
  mergeAcronyms(found);
  return [...found].map(([key, topic]) => ({ key, ...topic }));
}

/** "Office for Budget Responsibility" takes over "OBR" where both stand in the text. */
function mergeAcronyms(found: Map<string, { label: string; kind: NamedTopic['kind']; mentions: Span[] }>): void {
  const keysOf = new Map<string, string[]>();
  for (const [key, { label }] of found) {
    const plain = label.replace(/\./g, '');
    keysOf.set(plain, [...(keysOf.get(plain) ?? []), key]);
  }
  for (const [key, topic] of [...found]) {
    const words = topic.label.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
    if (words.length < 2) continue;
    const acronym = words.map((word) => word[0]).join('');
    const short = keysOf.get(acronym)?.find((other) => other !== key && found.has(other));
    if (short === undefined) continue;
    topic.mentions.push(...(found.get(short)?.mentions ?? []));
    found.delete(short);
  }
}
