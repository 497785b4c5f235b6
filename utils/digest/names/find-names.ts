import type { Span } from '@/utils/model/article';
import type { PeopleWords, TaggingWords } from '../language/people-words';
import type { Prose, ProseSentence } from '../prose';
import type { NameKind } from './labels';
import { documentClues } from './name-features';
import { taggedDocument, tagNames } from './tag-names';

/** One place where the text names somebody or something. */
export interface NameMention {
  readonly kind: NameKind;
  readonly text: string;
  readonly span: Span;
  readonly sentence: ProseSentence;
  /** Number of the sentence in the article, counted through all blocks. */
  readonly sentenceIndex: number;
  /** Its tokens in the sentence, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** How likely it is what `kind` says, 0..1; 0 where the tagger did not find it. */
  readonly chance: number;
}

type NameTaggerWords = Pick<PeopleWords, 'nameTagger'> & { readonly names: TaggingWords };

/** Every name the tagger of the language finds, in page order. */
export function findNames(prose: Prose, { names, nameTagger }: NameTaggerWords): NameMention[] {
  const sentences = prose.blocks.flatMap((block) => block.sentences.map((sentence) => ({ block, sentence })));
  const known = taggedDocument(
    documentClues(
      sentences.map(({ sentence }) => sentence.tokens),
      names,
    ),
  );
  const weights = nameTagger();
  return sentences.flatMap(({ block, sentence }, sentenceIndex) =>
    tagNames(sentence.tokens, known, weights).map(({ kind, from, to, chance }) =>
      mentionAt(block.index, block.text, sentence, sentenceIndex, { kind, from, to, chance }),
    ),
  );
}

/** The mention that tokens `from` to `to` of a sentence make. */
export function mentionAt(
  block: number,
  blockText: string,
  sentence: ProseSentence,
  sentenceIndex: number,
  { kind, from, to, chance }: { kind: NameKind; from: number; to: number; chance: number },
): NameMention {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = sentence.tokens[to - 1]?.end ?? start;
  const text = blockText.slice(start, end);
  return { kind, text, span: { block, start, end }, sentence, sentenceIndex, from, to, chance };
}
