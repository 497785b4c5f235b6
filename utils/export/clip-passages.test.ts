import { describe, expect, test } from 'vitest';
import { newlySaved } from '@/utils/identity/newly-saved';
import { blankArticle, blankDigest } from '@/utils/model/blank-article';
import { clipPassages } from './clip-passages';

const sampleSaved = newlySaved(
  {
    ...blankArticle,
    url: 'https://example.org/bridge?utm_source=mail',
    canonicalUrl: 'https://example.org/bridge',
    title: 'The bridge is open',
    authors: ['Juno Perch'],
    publisher: 'The Ferrytown Post',
    published: '2026-03-01T08:00:00+01:00',
  },
  blankDigest,
  new Date('2026-03-02T08:00:00.000Z'),
);
const said = { words: ['It is yours,', ' and   theirs. '], speaker: { name: 'Ada Quill', role: 'head of the board' } };
const bare = { words: ['It is yours'], speaker: null };
const clip = (
  ...[passages, form, style = 'apa']: [typeof said | typeof bare, 'source' | 'citation' | 'markdown', ('apa' | 'mla')?]
) => clipPassages(passages, sampleSaved, form, style);

test('with its source: the words, who says them, headline, author, paper, day and address', () => {
  expect(clip(said, 'source').text).toBe(
    [
      '“It is yours,”',
      '“and theirs.”',
      '— Ada Quill, head of the board',
      '— The bridge is open, Juno Perch, The Ferrytown Post, 2026-03-01',
      'https://example.org/bridge',
    ].join('\n'),
  );
  expect(clip(bare, 'source').html).toBe(
    '<blockquote><p>“It is yours”</p></blockquote><p>— <a href="https://example.org/bridge">The bridge is open</a>, Juno Perch, The Ferrytown Post, 2026-03-01</p>',
  );
});

test('with a reference in the style that was chosen', () => {
  expect(clip(bare, 'citation').text).toBe(
    '“It is yours”\nPerch, J. (2026, March 1). The bridge is open. The Ferrytown Post. https://example.org/bridge',
  );
  expect(clip(bare, 'citation', 'mla').text).toContain('Perch, Juno. “The bridge is open.”');
});

describe('as Markdown', () => {
  test('a quotation of one block with its source under it', () => {
    expect(clip(said, 'markdown').text).toBe(
      [
        '> It is yours,',
        '>',
        '> and theirs.',
        '>',
        '> — Ada Quill, head of the board  ',
        '> — [The bridge is open](https://example.org/bridge), Juno Perch, The Ferrytown Post, 2026-03-01',
      ].join('\n'),
    );
  });

  test('no word of the page is markup', () => {
    const { text, html } = clipPassages(
      { words: ['# *all* <b>'], speaker: { name: '[A](javascript:x)', role: null } },
      sampleSaved,
      'markdown',
      'apa',
    );
    expect(text).toContain('> \\# \\*all\\* \\<b>');
    expect(text).toContain('— \\[A\\](javascript:x)');
    expect(html).toContain('# *all* &lt;b&gt;');
  });
});

test('without an address the headline stands for itself', () => {
  const record = { ...sampleSaved, article: { ...sampleSaved.article, url: '', canonicalUrl: null } };
  expect(clipPassages(bare, record, 'source', 'apa').text).toBe(
    '“It is yours”\n— The bridge is open, Juno Perch, The Ferrytown Post, 2026-03-01',
  );
  expect(clipPassages(bare, record, 'markdown', 'apa').text).toContain('> — The bridge is open, Juno Perch');
});
