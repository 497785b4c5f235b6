import type { Article, Block } from '@/utils/model/article';
import { splitSentences } from '@/utils/text/sentences';
import { type Token, tokenise } from '@/utils/text/tokens';
import type { LanguagePack } from './language/pack';
import type { PartOfSpeech } from './tags/part-of-speech';
import { sentenceTagger } from './tags/tag-words';

/** One sentence of a block. Positions are UTF-16 units into the block's text. */
export interface ProseSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** With positions in the block's text. */
  readonly tokens: readonly Token[];
  /** The part of speech of each token; none in a language without a tagger. */
  readonly tags: readonly PartOfSpeech[];
}

/** A block whose text is language: what the analysers read. */
export interface ProseBlock {
  /** Its index in article.blocks. */
  readonly index: number;
  readonly text: string;
  /** A heading's, a list's and a stray line's sentences are no sentences of the story. */
  readonly kind: 'body' | 'quotation' | 'list' | 'heading';
  readonly sentences: readonly ProseSentence[];
}

export interface Prose {
  /** Of the language it is written in. */
  readonly pack: LanguagePack;
  readonly blocks: readonly ProseBlock[];
}

/** Analysed text at most, in UTF-16 units: about 13,000 English words, three times the longest article of the corpora. */
const maxAnalysedChars = 80_000;

const kinds: Partial<Record<Block['type'], ProseBlock['kind']>> = {
  paragraph: 'body',
  quote: 'quotation',
  list: 'list',
  heading: 'heading',
};

/** The article's running text cut into sentences and tokens; figures, tables, code and embeds are left out. */
export function readProse(article: Article, pack: LanguagePack): Prose {
  const blocks: ProseBlock[] = [];
  const tag = pack.tagger ? sentenceTagger(pack.tagger()) : untagged;
  let budget = maxAnalysedChars;
  for (const [index, block] of article.blocks.entries()) {
    const kind = kinds[block.type];
    if (!kind || block.text.trim() === '') continue;
    if (budget <= 0) break;
    const text = block.text.slice(0, budget);
    budget -= text.length;
    blocks.push({
      index,
      text,
      kind: kind === 'body' && isStrayLine(text) ? 'heading' : kind,
      sentences: sentencesOf(text, pack, tag),
    });
  }
  return { pack, blocks };
}

/** A short paragraph without an end mark is a subheading set as a paragraph, a label or a credit. */
function isStrayLine(text: string): boolean {
  const line = text.trim();
  return line.length < 100 && !/[.!?…:;,。！？।॥۔؟."'”’»“«)\]]$/u.test(line);
}

type Tag = (words: readonly string[]) => readonly PartOfSpeech[];

const untagged: Tag = () => [];

function sentencesOf(text: string, pack: LanguagePack, tag: Tag): ProseSentence[] {
  return splitSentences(text, pack.language).map(({ start, end }) => {
    const own = text.slice(start, end);
    const tokens = tokenise(own, start, pack.tokens);
    return { start, end, text: own, tokens, tags: tag(tokens.map((token) => token.text)) };
  });
}
