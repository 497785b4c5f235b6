import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

/** From so many words on a list is one of a language; fewer may be names of the code's own. */
const fewestWords = 3;
/** What the code itself gives names to: comparing one with a word asks about the code, not about a text. */
const ownNames = new Set(['kind', 'type', 'gender', 'step']);
/** Questions about a text that take a piece of it. */
const textMethods = new Set(['startsWith', 'endsWith', 'includes', 'indexOf', 'lastIndexOf', 'replace', 'replaceAll']);

const isWord = (text: string) => /^['’]?\p{Ll}[\p{Ll}'’-]*$/u.test(text);

/** What a pattern matches letter by letter: its runs of lower-case letters outside escapes and classes of characters. */
function lettersOfPattern(source: string): string[] {
  const plain = source
    .slice(1, source.lastIndexOf('/'))
    .replace(/\\[pPu]\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\./gi, ' ')
    .replace(/\[[^\]]*\]/g, ' ');
  return plain.match(/\p{Ll}+/gu) ?? [];
}

/** A node of the syntax tree (ESTree), with what this test asks of one. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const childrenOf = (node: Node) => Object.values(node).flat().filter(isNode);

/** The text of a literal, null for any other node. */
function textOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

/** The last name of an expression: "kind" of `mention.kind` and of `kind`. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier' && typeof node.name === 'string') return node.name;
  if (node.type === 'ChainExpression') return nameOf(node.expression);
  return node.type === 'MemberExpression' ? nameOf(node.property) : '';
}

const isOwn = (node: unknown) =>
  ownNames.has(nameOf(node)) || (isNode(node) && node.type === 'UnaryExpression' && node.operator === 'typeof');
const isConst = (node: Node) => node.type === 'TSAsExpression' && childrenOf(node).some(isConstReference);
const isConstReference = (node: Node) => node.type === 'TSTypeReference' && nameOf(node.typeName) === 'const';
const count = (texts: readonly (string | null)[]) => texts.filter((text) => text !== null && isWord(text)).length;

/** True where a node says something in the words of a language. */
function hasWords(node: Node, code: string): boolean {
  switch (node.type) {
    case 'Literal': {
      if (node.regex) return lettersOfPattern(code.slice(node.start, node.end)).length > 0;
      return count((textOf(node) ?? '').split(/\s+/)) >= fewestWords;
    }
    case 'ArrayExpression':
      return count(childrenOf(node).map(textOf)) >= fewestWords;
    case 'BinaryExpression': {
      if (node.operator !== '===' && node.operator !== '!==') return false;
      const [word, other] = textOf(node.left) === null ? [node.right, node.left] : [node.left, node.right];
      return count([textOf(word)]) > 0 && !isOwn(other);
    }
    case 'CallExpression':
      return (
        textMethods.has(nameOf(node.callee)) && Array.isArray(node.arguments) && count([textOf(node.arguments[0])]) > 0
      );
    default:
      return false;
  }
}

/** The places of a file's code that hold words of a language. */
function wordsIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (isConst(node)) return;
    if (hasWords(node, code)) found.push(code.slice(node.start, node.end));
    else for (const child of childrenOf(node)) visit(child);
  };
  const { program } = parseSync('code.ts', code);
  if (isNode(program)) visit(program);
  return found;
}

describe('words of a language in code', () => {
  test.each([
    ["const articles = new Set(['the', 'a', 'an']);"],
    ["const articles = new Set('the a an'.split(' '));"],
    ['const isArticle = (word: string) => /^(?:the|a|an)$/i.test(word);'],
    ['const isAdverb = (word: string) => /ly$/.test(word);'],
    ["if (text(at) === 'that') return at + 1;"],
    ["if (tokens[at]?.text.toLowerCase() !== 'of') return null;"],
    ["const isPlural = word.endsWith('s');"],
    ["const bare = word.replace('’s', '');"],
  ])('%s', (code) => {
    expect(wordsIn(code)).toHaveLength(1);
  });

  test.each([
    ["if (mention.kind === 'person') return mention;"],
    ["type Gender = 'female' | 'male' | 'neutral';"],
    ["export const kinds = ['person', 'place', 'organisation'] as const;"],
    ['const capital = /^\\p{Lu}[\\p{L}a-z]+\\s/u;'],
    ["if (mark === '“' || mark === ',') return null;"],
  ])('none: %s', (code) => {
    expect(wordsIn(code)).toEqual([]);
  });
});

test('no list, no pattern and no word of a language stands in the code of the digest: it belongs into language/', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /(?<!\.test)\.ts$/.test(file) && !/^(?:language|fixtures)[/\\]/.test(file),
  );
  expect(files.length).toBeGreaterThan(40);
  const found = files.flatMap((file) =>
    wordsIn(readFileSync(path.join(import.meta.dirname, file), 'utf8')).map((words) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});
