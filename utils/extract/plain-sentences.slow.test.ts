import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from './extract-article';
import { articlePages } from './fixtures/non-article-pages';
import { plainSentences } from './fixtures/plain-sentences';
import { readWildCases } from './fixtures/wild-case';

const isParagraph = (one: Element): boolean =>
  (one.textContent ?? '').length > 80 && one.nextElementSibling?.tagName === 'P' && !one.closest('footer,blockquote');

/** The paragraphs of a page that another one follows. */
const paragraphsIn = (document: Document): Element[] => [...document.querySelectorAll('p')].filter(isParagraph);

const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

/** Every fixture with paragraphs side by side that is an article and has no other text than its own. */
const bodies: readonly string[] = [
  ...articlePages.map(({ html }) => html),
  ...readWildCases()
    .filter(({ expected }) => !expected.mustRefuse)
    .map(({ html }) => html),
].filter((html) => {
  const result = extractArticle(parse(html), { url: 'https://page.example/a/b' });
  const kept = new Set(result.ok ? result.value.blocks.map(({ text }) => text) : []);
  const paragraphs = paragraphsIn(parse(html));
  return paragraphs.length > 1 && paragraphs.every((one) => kept.has((one.textContent ?? '').trim()));
});

/** So many sentences go into one page: few enough that the page stays what it is. */
const perPage = 12;

function withSentences(html: string, sentences: readonly string[], language: string): string {
  const document = parse(html.replace(/<html[^>]*>/, `<html lang="${language}">`));
  const paragraphs = paragraphsIn(document);
  for (const [at, sentence] of sentences.entries()) {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    paragraphs[at % paragraphs.length]?.after(paragraph);
  }
  return document.toString();
}

/** The sentences that are in no paragraph of what is read from the page. */
function lostIn(html: string, sentences: readonly string[], language: string): string[] {
  const page = withSentences(html, sentences, language);
  const result = extractArticle(parse(page), { url: 'https://page.example/a/b' });
  const kept = new Set(result.ok ? result.value.blocks.map(({ text }) => text) : []);
  return sentences.filter((sentence) => !kept.has(sentence));
}

describe('a plain sentence of eight words or more between two paragraphs is kept, whatever it says', () => {
  test.each(plainSentences())('%s', (language, sentences) => {
    expect(sentences.length).toBeGreaterThan(20);
    expect(bodies.length).toBeGreaterThan(30);
    const lost: string[] = [];
    for (let at = 0; at < sentences.length; at += perPage) {
      const html = bodies[(at / perPage) % bodies.length] ?? '';
      lost.push(...lostIn(html, sentences.slice(at, at + perPage), language));
    }
    expect(lost).toEqual([]);
  });
});
