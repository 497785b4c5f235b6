import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from './extract-article';

const url = 'https://valley.example/local/mill';
const say = (at: number) =>
  `Sentence ${at} about the old mill says that its wheel turned again on Tuesday, after nineteen years and a great deal of grease.`;
const p = (at: number) => `<p>${say(at)}</p>`;
const document = (body: string, head = '', lang = 'en') =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>The mill wheel turns</title>${head}</head><body>${body}</body></html>`;
const page = (main: string) => document(`<main><h1>The mill wheel turns</h1>${main}</main>`);

function articleOf(html: string) {
  const result = extractArticle(parseHTML(html).document as unknown as Document, { url });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const texts = (html: string) => articleOf(html).blocks.map(({ text }) => text);

describe('posts of other sites', () => {
  const post = (words: string) =>
    `<blockquote class="twitter-tweet"><p lang="en">${words}</p>&mdash; Kim Holm (@kimholm) <a href="https://x.example/1">March 3, 2026</a></blockquote>`;
  const types = (words: string, before: string) => articleOf(page(p(1) + before + post(words) + p(2))).blocks;
  const leading = '<p>The keeper, who had slept beside the wheel, wrote as soon as it was light:</p>';

  test('one that the story leads to is a quotation, signed, with its link', () => {
    const [, , quote] = types('It turns. <a href="/t">@valley</a> I cannot believe it turns.', leading);
    expect(quote).toMatchObject({
      type: 'quote',
      text: 'It turns. @valley I cannot believe it turns.\n— Kim Holm (@kimholm) March 3, 2026',
    });
    expect(quote?.marks.at(-1)).toMatchObject({ kind: 'link', href: 'https://x.example/1' });
  });
  test('a second one right behind it as well', () => {
    const { blocks } = articleOf(page(p(1) + leading + post('It turns, it turns.') + post('And again.') + p(2)));
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'quote', 'quote', 'paragraph']);
  });
  const said = 'It turns. I cannot believe it turns.';
  const picture = '<figure><img src="/m.jpg" alt=""><figcaption>The mill</figcaption></figure>';
  test.each([
    ['tells of the posting', '<p>Half of the valley heard of it on Twitter before the bells rang.</p>'],
    ['says so in another language', '<p>「水車が回った」と投稿した。</p>'],
    ['leads to it over a picture', `${leading}${picture}`],
    ['names who signs it', '<p>Kim Martha Holm kept the wheel for nineteen years. Kim Holm slept beside it.</p>'],
    ['names the account', '<p>The KimHolm society, which keeps the wheel, was the first to hear of it.</p>'],
  ])('one is a quotation where the story %s', (_, before) => {
    expect(types(said, before).map(({ type }) => type)).toContain('quote');
  });
  test.each([
    ['tells of posts somewhere else', `<p>He posted the letters.</p>${p(3)}`],
    ['says the name in small letters', '<p>They found the kim holm that grows between the stones of the wheel.</p>'],
    ['holds a word that begins alike', '<p>The outpost in X street has no word for tuition or for posters.</p>'],
    ['names half of it', '<p>Kim saw the wheel turn, and Martha Holm of the village saw it too.</p>'],
  ])('and none where it %s', (_, before) => {
    expect(types(said, before).map(({ type }) => type)).not.toContain('quote');
  });
  test('one beside the story is shown as what it is', () => {
    expect(types('It turns. I cannot believe it turns.', p(3))[2]).toMatchObject({ type: 'embed', provider: 'X' });
  });
  test.each([
    ['nothing but addresses', post('https://t.example/abc #mill @valley')],
    ['no signature', '<blockquote class="twitter-tweet"><p>This post may have been deleted</p></blockquote>'],
    ['no words', '<blockquote class="twitter-tweet"><a href="https://x.example/1">Open the post</a></blockquote>'],
  ])('one with %s stays a link', (_, html) => {
    expect(articleOf(page(p(1) + leading + html + p(2))).blocks[2]).toMatchObject({ type: 'embed', provider: 'X' });
  });
});

describe('the caption of a picture without a figure', () => {
  const line = 'The wheel on <b>Tuesday</b>, at noon.';
  const photo = (inside: string) => articleOf(page(`${p(1)}<div class="photo">${inside}</div>${p(2) + p(3)}`));
  test('stands under the picture, and is not left out', () => {
    const { blocks, removed } = photo(`<img src="/m.jpg" alt=""><p class="caption">${line}</p>`);
    expect(blocks[1]).toMatchObject({
      type: 'figure',
      text: 'The wheel on Tuesday, at noon.',
      marks: [{ start: 13, end: 20 }],
    });
    expect(removed.map(({ reason }) => reason)).toEqual(['title-repeated']);
  });
  test.each([
    ['has one', `<figure><img src="/m.jpg"><figcaption>The mill</figcaption></figure><p class="caption">${line}</p>`],
    ['has a line beside it that is called nothing', `<div><img src="/m.jpg" alt=""><div><p>${line}</p></div></div>`],
    ['stands elsewhere', `<img src="/m.jpg" alt="">${p(4)}<p class="caption">${line}</p>`],
    ['is followed by a whole text', `<img src="/m.jpg" alt=""><p class="caption">${'The old wheel '.repeat(30)}</p>`],
  ])('is left out where the picture %s', (_, inside) => {
    const { blocks, removed } = photo(inside);
    expect(blocks.filter(({ text }) => text.includes('wheel on'))).toEqual([]);
    expect(removed.map(({ reason }) => reason)).toEqual(['title-repeated', 'caption']);
  });
});

test('addresses start from where the page says they do', () => {
  const said = `${p(1)}<p>The keeper wrote <a href="notes.html">what it took</a> to make the old wheel of oak turn again.</p><img src="wheel.jpg" alt="">${p(2)}`;
  const head = '<base href="/archive/2026/"><link rel="canonical" href="mill">';
  const { blocks, canonicalUrl } = articleOf(document(`<main><h1>The mill wheel turns</h1>${said}</main>`, head));
  expect(canonicalUrl).toBe('https://valley.example/archive/2026/mill');
  expect(blocks[1]?.marks[0]).toMatchObject({ href: 'https://valley.example/archive/2026/notes.html' });
  expect(blocks[2]).toMatchObject({ src: 'https://valley.example/archive/2026/wheel.jpg' });
});

test('how a word is read is no part of the word', () => {
  const ruby = '<ruby>水車<rp>(</rp><rt>すいしゃ</rt><rp>)</rp></ruby>';
  const line = `${ruby}は十九年ぶりに回り、村の人たちは朝から川のそばに集まって、その音を聞いていた。`;
  const blocks = texts(document(`<main><h1>水車が回る</h1><p>${line}</p><p>${line.repeat(3)}</p></main>`, '', 'ja'));
  expect(blocks[0]).toBe('水車は十九年ぶりに回り、村の人たちは朝から川のそばに集まって、その音を聞いていた。');
});

test('a heading that folds out its text has its words in a button', () => {
  const section = (at: number) => `<h3><button>Why does part ${at} matter?</button></h3>${p(at)}`;
  expect(texts(page(p(1) + section(2) + section(3)))).toContain('Why does part 2 matter?');
});

test('a figure around the head of the article hides nothing of it', () => {
  const lead = 'The village had waited for the sound of it since the flood.';
  const head = `<figure class="teaser"><img src="/m.jpg" alt=""><h1>The mill wheel turns</h1><p>${lead}</p></figure>`;
  const article = articleOf(document(`<section>${head}${p(1)}${p(2)}${p(3)}</section>`));
  expect([article.description, ...article.blocks.map(({ text }) => text)]).toContain(lead);
});

describe('what stands above the body', () => {
  const lead = 'The village had waited for the sound of it since the flood, and nobody slept that night.';
  const body = `<div class="body">${p(1)}${p(2)}${p(3)}</div>`;
  test('is the standfirst, behind a line that says who and when, too', () => {
    const top = `<header><h1>The mill wheel turns</h1><div class="line">19.10.2026 11:36 valley</div></header>`;
    const main = `<article><div>${top}<div class="opening">${lead}</div><ul><li><a href="/s">pass on</a></li></ul>${body}</div></article>`;
    expect(articleOf(document(main)).description).toBe(lead);
  });
  test('is the standfirst in a box that holds the headline and not the body', () => {
    const top = `<article><div class="row"><div class="a"><div><h1>The mill wheel turns</h1></div></div></div><div class="row"><div class="b"><p>${lead}</p></div></div></article>`;
    expect(articleOf(document(`<section>${top}<article>${body}</article></section>`)).description).toBe(lead);
  });
  test('is the first paragraph beside the part that is paid for', () => {
    const first = `${lead} ${say(9)}`;
    const main = `<h1>The mill wheel turns</h1><div class="whole"><div class="facts">${first}</div>${body}</div>`;
    expect(texts(document(main))[0]).toBe(first);
  });
  test('is the standfirst in the headline’s own box among the body’s', () => {
    const top = `<div class="top"><p class="over">Along the river, where nothing had moved for years</p><h1>The mill wheel turns</h1><div class="lead"><p>${lead}</p></div></div>`;
    const article = articleOf(document(`<div class="page">${top}${[1, 2, 3, 4, 5, 6].map(p).join('')}</div>`));
    expect([article.description, ...article.blocks.map(({ text }) => text)]).toContain(lead);
  });
});

describe('what a name says against a box', () => {
  test('holds not where its paragraphs are made like those of the body', () => {
    const set = (at: number) => `<p class="c-x1">${say(at)}</p>`;
    const opening = `<div class="teaser-content"><div class="article-body">${set(1)}${set(2)}</div></div>`;
    const rest = `<div class="article-body">${set(3)}${set(4)}${set(5)}</div>`;
    expect(texts(page(`<div>${opening}${rest}</div>`))[0]).toBe(say(1));
  });
  const running = (html: string) =>
    articleOf(html)
      .blocks.flatMap(({ type, text }) => (type === 'figure' ? [] : [text]))
      .join('\n');
  test('holds not for captions that tell the story', () => {
    const told = (at: number) =>
      `<div class="photo"><img src="/${at}.jpg" alt=""><p class="caption">Beside the wheel number ${at} stands the keeper, who has greased it every day since spring</p></div>`;
    const pictures = [1, 2, 3, 4, 5, 6].map(told).join('');
    expect(running(page(p(1) + p(2) + pictures + p(3)))).toContain('Beside the wheel number 4');
  });
  test('holds for captions beside a story', () => {
    const shown = (at: number) =>
      `<div class="photo"><img src="/${at}.jpg" alt=""><p class="caption">Wheel number ${at} as it stood last spring, under the old roof</p></div>`;
    const story = [1, 2, 3, 4, 5, 6, 7, 8].map((at) => p(at) + (at < 6 ? shown(at) : '')).join('');
    expect(running(page(story))).not.toContain('as it stood last spring');
  });
});

test('full sentences around the article can be put back, whatever they are called', () => {
  const around = 'The mill is open on the first Sunday of every month, and the keeper shows it to whoever comes.';
  const main = `<main><h1>The mill wheel turns</h1>${p(1)}${p(2)}${p(3)}</main>`;
  const { removed } = articleOf(document(`${main}<div class="comments"><p>${around}</p><p>Reply</p></div>`));
  expect(removed.filter(({ reason }) => reason === 'comments').map(({ text }) => text)).toEqual([around]);
});

test('what stands in one element with a full sentence can be put back with it', () => {
  const comment = 'I have walked past the wheel for all of those years, and I never once saw it turn.<br>Kindly<br>Ada';
  const main = `<main><h1>The mill wheel turns</h1>${p(1)}${p(2)}${p(3)}</main>`;
  const { removed } = articleOf(document(`${main}<div class="comments"><p>${comment}</p><p>Reply</p></div>`));
  const said = removed.filter(({ reason }) => reason === 'comments').map(({ text }) => text);
  expect(said.join('\n')).toMatch(/turn\.\nKindly Ada$/);
});

test('a list in a link around a whole card leads elsewhere', () => {
  const card = (at: number) =>
    `<li><a href="/${at}"><figure><img src="/${at}.jpg" alt=""></figure><div><p>${at} March</p><ul><li>The bell of the harbour rings</li><li>The quay has been sold</li></ul></div></a></li>`;
  const cards = `<div><ul>${[1, 2, 3].map(card).join('')}</ul></div>`;
  expect(texts(page(p(1) + p(2) + p(3) + cards)).join('\n')).not.toContain('The quay has been sold');
});

test('what a figure says beside its caption can be put back', () => {
  const more = 'Drawn after the plans of 1907, which the keeper found';
  const figure = `<figure><img src="/w.jpg" alt=""><div>${more}</div><a href="/w">Enlarge</a><figcaption>The wheel on Tuesday</figcaption></figure>`;
  const { blocks, removed } = articleOf(page(p(1) + figure + p(2) + p(3)));
  expect(blocks[1]).toMatchObject({ type: 'figure', text: 'The wheel on Tuesday' });
  expect(removed.filter(({ reason }) => reason === 'caption')).toEqual([{ reason: 'caption', text: more, before: 2 }]);
});

test('so much of what readers say is kept that an article stays one', () => {
  const comment = `<p>${say(7)}</p>`;
  const main = `<main><h1>The mill wheel turns</h1>${p(1)}${p(2)}${p(3)}${p(4).repeat(80)}</main>`;
  const { removed } = articleOf(document(`${main}<div class="comments">${comment.repeat(400)}</div>`));
  expect(removed.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(25_000);
});

describe('a text in small boxes all over its page, and a box that looks like its body', () => {
  const step = (at: number) =>
    `<section><div><img src="/${at}.jpg" alt=""><div><div>Step ${at}: fold the cloth once more, hold it down and draw the line.</div></div></div></section>`;
  const end = '<p>Cloth, chalk, scissors and a pin, you need no more for it.</p>';
  const cloth = (steps: number) => {
    const numbers = Array.from({ length: steps }, (_, at) => at + 1);
    const body = `<div><div><article class="entry-content">${end}${end}${end}</article></div></div>`;
    return document(`<h1>A round cloth</h1>${numbers.map(step).join('')}${body}`);
  };
  test('is read whole', () => {
    expect(texts(cloth(4)).filter((text) => text.startsWith('Step'))).toHaveLength(4);
  });
  test('keeps the post that it leads to, which is judged as a post both times', () => {
    const post = '<blockquote class="twitter-tweet"><p>Sign up for our newsletter</p>&mdash; K. Holm</blockquote>';
    const led = cloth(4).replace('</article>', `<p>The seamstress wrote of it:</p>${post}</article>`);
    expect(texts(led).at(-1)).toContain('Sign up for our newsletter');
  });
  test('is none where it says next to nothing in all', () => {
    const result = extractArticle(parseHTML(cloth(2)).document as unknown as Document, { url });
    expect(result).toMatchObject({ ok: false, error: { reason: 'too-little-text' } });
  });
});
