import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TaggingWords } from '@/utils/digest/language/people-words';
import { beginOf, insideOf, isInside } from '@/utils/digest/names/labels';
import { type Token, type TokenRules, tokenise } from '@/utils/text/tokens';
import { contractions } from './contractions';
import { type LabelledDocument, labelledDocument } from './labelled-document';

const kindOfTag: Record<string, number> = { PER: 0, LOC: 1, ORG: 2, MISC: 3 };

/** How the words of a corpus are read. Without rules each token stays as the corpus has it. */
interface Reading {
  readonly language: string;
  readonly names: TaggingWords;
  readonly tokens?: TokenRules;
}

/** Documents of token corpora: {id, source, sentences: [{tokens, tags}]}, tags in BIO over PER, LOC, ORG, MISC. */
export function readTokenCorpus(file: string, reading: Reading): LabelledDocument[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, source, sentences } = JSON.parse(line);
    return labelledDocument(
      id,
      source,
      sentences.map(({ tokens, tags }: { tokens: string[]; tags: string[] }) =>
        asWritten(
          tokens.map((text, at) => ({ text, label: labelOf(tags[at] ?? '') })),
          reading,
        ),
      ),
      reading.names,
    );
  });
}

interface LabelledWord {
  readonly text: string;
  readonly label: number;
}

/** The tokens as a text of the language is cut: contractions that a treebank takes apart together, what is glued cut off. */
function asWritten(words: readonly LabelledWord[], { language, tokens: rules }: Reading) {
  const joined = contracted(words, contractions[language] ?? {});
  const cut = rules ? joined.flatMap((word) => pieces(word, rules)) : joined;
  return { tokens: cut.map(({ text }) => tokenOf(text)), labels: cut.map(({ label }) => label) };
}

function contracted(words: readonly LabelledWord[], forms: Readonly<Record<string, string>>): readonly LabelledWord[] {
  const result: LabelledWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word, next] = [words[at], words[at + 1]];
    const form = word && next ? forms[`${word.text.toLowerCase()} ${next.text}`] : undefined;
    if (!word) continue;
    if (form === undefined) result.push(word);
    else {
      const isCapital = /^\p{Lu}/u.test(word.text);
      result.push({ ...word, text: isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form });
      at++;
    }
  }
  return result;
}

/** What is cut off behind a name is no part of it. */
function pieces(word: LabelledWord, rules: TokenRules): LabelledWord[] {
  if (!/['’]/.test(word.text)) return [word];
  const cut = tokenise(word.text, 0, rules);
  const isElided = (text: string) => /\p{L}['’]$/u.test(text);
  const first = cut.findIndex(({ text }) => !isElided(text));
  return cut.map(({ text }, at) => ({
    text,
    label: at === first ? word.label : at > first && !/^['’]/.test(text) ? inside(word.label) : 0,
  }));
}

const inside = (label: number) => (label === 0 || isInside(label) ? label : label + 1);

function tokenOf(text: string): Token {
  return { text, start: 0, end: text.length, isWord: /^[\p{L}\p{N}]/u.test(text) };
}

function labelOf(tag: string): number {
  const kind = kindOfTag[tag.slice(2)];
  if (kind === undefined) return 0;
  return tag.startsWith('B') ? beginOf(kind) : insideOf(kind);
}
