import type { Article } from '@/utils/model/article';
import type { Correction } from '@/utils/model/correction';
import type { Digest } from '@/utils/model/digest';
import { foldText } from '@/utils/text/fold';
import { correctRole } from './correct-role';
import { correctSpeaker } from './correct-speaker';

/** A digest with what the reader put right, and the corrections that have no place in it any more. */
export interface CorrectedDigest {
  readonly digest: Digest;
  readonly unfit: readonly Correction[];
}

/**
 * The digest of an article that is put right already, with what its reader put right in the digest; the very digest where
 * nothing was. Applied once more, it changes nothing. What is to be taken out and is not there, is out; a role whose words,
 * and a speaker whose quotation or name the article no longer has, does not fit.
 */
export function applyCorrections(
  made: Digest,
  article: Pick<Article, 'blocks'>,
  corrections: readonly Correction[],
): CorrectedDigest {
  const sorted = [...corrections].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const texts = article.blocks.map(({ text }) => text);
  // What was said about a name that was taken out applies to nobody else who goes by it.
  const nobody = new Set(sorted.flatMap((each) => (each.kind === 'not-person' ? foldText(each.name) : [])));
  let digest = made;
  const unfit: Correction[] = [];
  for (const correction of sorted) {
    const applied = apply(digest, texts, nobody, correction);
    digest = applied.digest;
    if (!applied.fits) unfit.push(correction);
  }
  return { digest, unfit };
}

/** `nobody`: the folded names that the reader took out. */
function apply(
  digest: Digest,
  texts: readonly string[],
  nobody: ReadonlySet<string>,
  correction: Correction,
): { readonly digest: Digest; readonly fits: boolean } {
  switch (correction.kind) {
    case 'not-person':
      return { digest: withoutPerson(digest, correction.name), fits: true };
    case 'field':
    case 'cut':
      // Put right before, in the article that the digest is of: correct-article.ts.
      return { digest, fits: true };
    case 'not-topic':
      return { digest: withoutTopic(digest, correction.label), fits: true };
    case 'role':
      return nobody.has(foldText(correction.name)) ? { digest, fits: true } : correctRole(digest, texts, correction);
    case 'speaker': {
      const { speaker } = correction;
      const isNobody = speaker?.kind === 'person' && nobody.has(foldText(speaker.name));
      return correctSpeaker(digest, texts, isNobody ? { ...correction, speaker: null } : correction);
    }
  }
}

/** By the name alone: a false "Washington" says nothing about a George Washington whom a later digest finds. */
function withoutPerson(digest: Digest, name: string): Digest {
  const folded = foldText(name);
  const isMeant = (other: string) => foldText(other) === folded;
  if (!digest.people.some((person) => isMeant(person.name))) return digest;
  return {
    ...digest,
    people: digest.people.filter((person) => !isMeant(person.name)),
    quotes: digest.quotes.map((quote) =>
      quote.speaker?.kind === 'person' && isMeant(quote.speaker.name) ? { ...quote, speaker: null } : quote,
    ),
  };
}

function withoutTopic(digest: Digest, label: string): Digest {
  const folded = foldText(label);
  const topics = digest.topics.filter((topic) => foldText(topic.label) !== folded);
  return topics.length === digest.topics.length ? digest : { ...digest, topics };
}
