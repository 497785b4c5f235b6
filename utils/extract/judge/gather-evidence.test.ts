import { describe, expect, test } from 'vitest';
import { paragraphs, pieceOf, say, settledPage } from '../fixtures/page-of';
import { foldedOf } from './block-text';
import { gatherEvidence } from './gather-evidence';
import type { PageView } from './page-view';
import { shapeOf } from './shape';

/** What speaks for and against the first piece that begins so, in a body set like the one of `say(1)`. */
function signals(text: string, html: string, view: Partial<PageView> = {}): string[] {
  const page = settledPage(`<main>${html}</main>`);
  const texts = page.pieces.filter(({ block }) => block.text.startsWith('Sentence'));
  const { region } = pieceOf(page, say(1));
  return gatherEvidence(pieceOf(page, text), {
    foldedTitle: 'the mill wheel turns',
    foldedDescription: 'it turns again',
    authors: ['Ines Carvalho'],
    language: 'en',
    shapes: new Set([shapeOf(region)]),
    firstText: texts.at(0)?.index ?? -1,
    lastText: texts.at(-1)?.index ?? -1,
    foldedBody: ` ${texts.map(({ block }) => foldedOf(block)).join(' ')} `,
    before: ({ index }) => page.pieces[index - 1] ?? null,
    after: ({ index }) => page.pieces[index + 1] ?? null,
    ...view,
  }).map(({ signal }) => signal);
}
const within = (block: string) => paragraphs(1) + block + paragraphs(2);
const behind = (block: string) => paragraphs(1, 2) + block;
const ahead = (block: string) => block + paragraphs(1, 2);

test('a long block is text, though it repeats the standfirst', () => {
  const long = (chars: number) => `It turns again ${'x'.repeat(chars)}`;
  const said = (text: string) =>
    signals('It turns', within(`<h2>${text}</h2>`), { foldedDescription: text.toLowerCase() });
  expect(said(long(400))).toEqual(['standfirst-repeated']);
  expect(said(long(500))).toEqual(['long-text']);
});

describe('a block says of itself', () => {
  test.each([
    ['nothing against a plain sentence', say(1), within(''), ['in-the-body', 'full-sentence']],
    ['when it is', '3 May 2026', within('<p>3 May 2026</p>'), ['date-line', 'in-the-body']],
    ['who wrote it', 'By Ines', within('<p>By Ines Carvalho</p>'), ['byline', 'in-the-body']],
    ['which part it is', 'Page 1', within('<p>Page 1 of 3</p>'), ['pager', 'in-the-body']],
    ['that it is a label', 'Local', within('<p>Local</p>'), ['label', 'in-the-body']],
    ['nothing by a word with its end', 'Yes.', within('<p>Yes.</p>'), ['in-the-body']],
    ['nothing by a word with a colon', 'Yes:', within('<p>Yes:</p>'), ['in-the-body']],
    ['nothing by two words', 'Local news', within('<p>Local news</p>'), ['in-the-body']],
    ['nothing by a long word', 'Internationally', within('<p>Internationally</p>'), ['in-the-body']],
    ['nothing by a heading of a word', 'Local', within('<h2>Local</h2>'), []],
    ['that it says nothing', '…', within('<p>…</p>'), ['label', 'in-the-body']],
    ['a prompt', 'Read more', within('<p>Read more</p>'), ['phrase-alone', 'in-the-body']],
    [
      'a prompt with a link',
      'Read more',
      within('<p><a href="/x">Read more</a></p>'),
      ['phrase-alone', 'prompt-linked', 'links-only', 'in-the-body'],
    ],
    ['a prompt in bold', 'Read more', within('<p><b>Read more</b></p>'), ['phrase-alone', 'set-apart', 'in-the-body']],
    [
      'a prompt in a box',
      'Read more',
      within('<div class="x"><div><p>Read more</p></div></div>'),
      ['phrase-alone', 'set-apart'],
    ],
    [
      'a prompt behind the text',
      'Read more',
      behind('<p>Read more</p>'),
      ['phrase-alone', 'after-the-text', 'in-the-body'],
    ],
    [
      'a prompt before the text',
      'Read more',
      ahead('<p>Read more</p>'),
      ['phrase-alone', 'before-the-text', 'in-the-body'],
    ],
    ['the title again', 'The mill wheel turns', within('<h2>The mill wheel turns</h2>'), ['title-repeated']],
    ['the standfirst again', 'It turns again', within('<h2>It turns again</h2>'), ['standfirst-repeated']],
    ['nothing where a paragraph says it', 'It turns again', within('<p>It turns again</p>'), ['in-the-body']],
  ])('%s', (_, text, html, expected) => {
    expect(signals(text, html)).toEqual(expected);
  });

  test('that it stands in the body, once more in a box', () => {
    const part = 'its wheel turned again on Tuesday, after nineteen years';
    expect(signals(part, within(`<div class="x"><blockquote>${part}</blockquote></div>`))).toContain('said-before');
    expect(
      signals('its wheel', within('<div class="x"><blockquote>its wheel turned</blockquote></div>')),
    ).not.toContain('said-before');
    expect(
      signals('another', within('<div class="x"><blockquote>another thing that nobody else says</blockquote></div>')),
    ).not.toContain('said-before');
  });

  test('that it is a link, and a sentence all the same', () => {
    expect(signals('Ferry', within('<p><a href="/x">Ferry returns to the islands</a></p>'))).toContain('links-only');
    expect(
      signals('Ferry', within('<p><a href="/x">Ferry returns to</a> the islands of the north again</p>')),
    ).not.toContain('links-only');
    const sentence = 'Ferry returns to the islands of the north after many years.';
    expect(signals('Ferry', within(`<p><a href="/x">${sentence}</a></p>`))).toContain('linked-sentence');
    expect(signals('Ferry', within(`<h2><a href="/x">${sentence}</a></h2>`))).not.toContain('linked-sentence');
  });

  test('that it is long, whatever it says', () => {
    const long = `Read more ${'about the mill '.repeat(40)}`;
    expect(signals('Read more', within(`<p>${long}</p>`))).toEqual(['in-the-body', 'long-text']);
  });

  test('that it asks and is answered', () => {
    const interview = within('<p>Why?</p><p>Because.</p>');
    expect(signals('Why?', interview)).toContain('question-answered');
    expect(signals('Because.', interview)).toContain('answer');
    expect(signals('Why?', within('<p>Why?</p><h2>Because.</h2>'))).not.toContain('question-answered');
    expect(signals('Because.', within('<p>Why</p><p>Because.</p>'))).not.toContain('answer');
  });

  test('that it heads a text', () => {
    const linked = '<h2><a href="/x">The ferry of the islands</a></h2>';
    expect(signals('The ferry', paragraphs(1) + linked + paragraphs(2))).toContain('heads-text');
    expect(signals('The ferry', `${paragraphs(1)}${linked}<p>Rain</p>${paragraphs(2)}`)).not.toContain('heads-text');
    expect(signals('The ferry', `${paragraphs(1)}<h2>The ferry of the islands</h2>${paragraphs(2)}`)).not.toContain(
      'heads-text',
    );
  });

  test('that it corrects', () => {
    const note = 'Correction: the wheel of the mill turned on Monday, not on Tuesday.';
    expect(signals('Correction', within(`<p>${note}</p>`))).toContain('correction');
    expect(signals('The wheel', within(`<p class="editors-note">The wheel ${note}</p>`))).toContain('correction');
    expect(signals('The wheel', within(`<p>The wheel ${note}</p>`))).not.toContain('correction');
    expect(signals('Correction', within('<p>Correction</p>'))).not.toContain('correction');
  });

  test.each([
    ['a picture', '<figure><img src="/m.jpg"><figcaption>Read more</figcaption></figure>'],
    ['code', '<pre>Read more</pre>'],
    ['a table', '<table><tr><td>Read more</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>'],
  ])('nothing: %s', (_, block) => {
    expect(signals('Read more', within(block))).toEqual([]);
  });
});

describe('a card under a link that lies over all of it', () => {
  const card = (label: string, words: string) =>
    `<div><a href="/bell"><span>${label}</span></a><div><div>${words}</div></div></div>`;
  test('says the link once more', () => {
    const words = 'On the quay: The harbour bell rings again';
    expect(signals('On the quay', behind(card('The harbour bell rings again', words)))).toEqual(['names-a-link']);
  });
  const gone = 'The keeper has gone home';
  test.each([
    ['something else', card('The harbour bell rings again', gone)],
    ['a word that is on every page', card('The keeper', gone)],
    ['it in the same line', `<div><a href="/bell">${gone}</a><br><br>${gone} again</div>`],
    ['it in a paragraph beside', `<p><a href="/bell">${gone}</a></p><p>${gone} again</p>`],
  ])('is none that says %s', (_, html) => {
    const text = html.includes(`${gone} again`) ? `${gone} again` : gone;
    expect(signals(text, behind(html))).not.toContain('names-a-link');
  });
});
