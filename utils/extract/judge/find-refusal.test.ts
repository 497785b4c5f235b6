import { describe, expect, test } from 'vitest';
import { pageOf, pageUrl, paragraphs } from '../fixtures/page-of';
import type { Statement } from '../metadata/page-statement';
import { findRefusal } from './find-refusal';

const nothing: Statement = {
  isArticle: false,
  isCollection: false,
  isGallery: false,
  url: pageUrl,
  isRootAddress: false,
  isLoginAddress: false,
  isSiteItself: false,
  hasPasswordField: false,
};

/** What is within `[` and `]` would be the article; the rest stands around it. */
function refusalOf(html: string, stated: Partial<Statement> = {}) {
  const [, around = '', kept = '', behind = ''] = /^([^[]*)\[([^\]]*)\](.*)$/s.exec(html) ?? [];
  const { pieces } = { ...pageOf(`${around}<main>${kept}</main>${behind}`) };
  const main = pieces.filter(({ region }) => {
    for (let at: typeof region | null = region; at; at = at.parent) if (at.tag === 'MAIN') return true;
    return false;
  });
  return findRefusal({ ...pageOf(''), pieces }, main, { ...nothing, ...stated });
}

/** A text of so many characters. */
const text = (chars: number) => `<p>${'x'.repeat(chars)}</p>`;
const links = (count: number, tag = 'h3') =>
  Array.from(
    { length: count },
    (_, at) => `<${tag}><a href="/${at}">Ferry number ${at} is back on the river now</a></${tag}>`,
  ).join('');
/** Headlines with so much text under each. */
const teasers = (count: number, chars: number) => Array.from({ length: count }, () => links(1) + text(chars)).join('');
const pictures = (count: number) => '<figure><img src="/wheel.jpg"></figure>'.repeat(count);

describe('a page is an article', () => {
  test.each([
    ['with a text', `[${paragraphs(1, 2)}]`, {}],
    ['with a text of two hundred characters', `[${text(200)}]`, {}],
    ['with less, where it states so', `[${text(80)}]`, { isArticle: true }],
    ['that states so, whatever leads on from it', `${links(9)}[${links(9)}${text(80)}]`, { isArticle: true }],
    ['with a field for a password in its head', `[${text(200)}]`, { hasPasswordField: true }],
    ['with a long text at the address to log in', `[${text(900)}]`, { hasPasswordField: true, isLoginAddress: true }],
    [
      'at the site’s address, where it states so and is long',
      `[${text(2_500)}]`,
      { isArticle: true, isRootAddress: true },
    ],
    ['at the site’s address, with little that leads on', `${links(2)}[${text(300)}]`, { isRootAddress: true }],
    ['between headlines of others', `${links(20)}[${text(300)}]${links(20)}`, {}],
    ['with headlines of others within a long text', `[${text(1_300)}${links(6)}${text(1_300)}]`, {}],
    ['with some headlines of others within its text', `[${text(100).repeat(6)}${links(5)}${text(100).repeat(5)}]`, {}],
    ['of a collection, with a text', `[${text(500)}]`, { isCollection: true }],
    ['of a gallery, with a text', `[${text(500)}${pictures(9)}]`, { isGallery: true }],
    ['with pictures and a text', `[${text(500)}${pictures(9)}]`, {}],
    ['with some pictures', `[${text(250)}${pictures(5)}]`, {}],
  ])('%s', (_, html, stated) => {
    expect(refusalOf(html, stated)).toBeNull();
  });
});

describe('a page is none', () => {
  test.each([
    ['too-little-text', 'with too little text', `[${text(199)}]`, {}],
    ['too-little-text', 'that states so, with next to nothing', `[${text(79)}]`, { isArticle: true }],
    ['too-little-text', 'without a text', '[<h2>The mill</h2>]', {}],
    ['login', 'that asks for a password and says little', `[${text(199)}]`, { hasPasswordField: true }],
    ['login', 'at the address to log in', `[${text(899)}]`, { hasPasswordField: true, isLoginAddress: true }],
    ['front-page', 'at the site’s address, with next to no text', `[${text(199)}]`, { isRootAddress: true }],
    [
      'front-page',
      'at the site’s address, with much that leads on',
      `${links(3)}[${text(1_199)}]`,
      { isRootAddress: true },
    ],
    [
      'front-page',
      'at the site’s address, though it states an article',
      `${links(3)}[${text(1_199)}]`,
      { isRootAddress: true, isArticle: true },
    ],
    [
      'front-page',
      'that is the whole site and leads on',
      `[${text(500)}${links(5)}${text(500)}]`,
      { isSiteItself: true },
    ],
    [
      'front-page',
      'that is the whole site, of headlines with a line each',
      `[${teasers(3, 300)}]`,
      { isSiteItself: true },
    ],
    ['listing', 'of headlines with a line each', `[${teasers(3, 300)}]`, {}],
    ['listing', 'of headlines within some text', `[${text(500)}${links(5)}${text(500)}]`, {}],
    ['listing', 'that states a collection and says little', `[${text(499)}]`, { isCollection: true }],
    [
      'listing',
      'that states a collection, with headlines in it',
      `[${text(700)}${links(3)}${text(700)}]`,
      { isCollection: true },
    ],
    ['gallery', 'that states a gallery and says little', `[${text(300)}]`, { isGallery: true }],
    ['gallery', 'of pictures', `[${text(300)}${pictures(6)}]`, {}],
    ['gallery', 'of pictures alone', `${pictures(6)}[<h2>The mill</h2>]`, {}],
  ] as const)('but %s: %s', (reason, _, html, stated) => {
    expect(refusalOf(html, stated)).toBe(reason);
  });

  test.each([
    [
      'a headline with three lines under it is no teaser',
      `[${Array.from({ length: 3 }, () => links(1) + text(100).repeat(3)).join('')}]`,
    ],
    ['a headline with a long text under it is none', `[${teasers(3, 401)}]`],
    ['two headlines are no list', `[${teasers(2, 300)}]`],
    ['links to other sites are none', `[${teasers(3, 300).replaceAll('href="/', 'href="https://other.example/')}]`],
  ])('%s', (_, html) => {
    expect(refusalOf(html)).toBeNull();
  });
});
