// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Article, Block } from '@/utils/model/article';
import { blankArticle } from '@/utils/model/blank-article';
import { PictureGallery } from './PictureGallery';

const words = vi.hoisted(() => new Map<string, string>());
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: string[] = []) => words.get(key) ?? [key, ...given].join(' ') },
}));
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = vi.fn();
});
afterEach(() => {
  cleanup();
  words.clear();
});

const figure = (src: string, text = ''): Block => ({
  type: 'figure',
  src,
  alt: `alt ${src}`,
  credit: null,
  text,
  marks: [],
});
const paragraph: Block = { type: 'paragraph', text: 'The bridge is shut.', marks: [] };
const lead = { src: 'lead', alt: 'alt lead', caption: 'Low tide.', credit: 'Ann Lee' };
const article: Article = {
  ...blankArticle,
  leadImage: lead,
  blocks: [figure('a', 'Mud.'), paragraph, figure('not kept'), figure('b'), figure('a')],
};

function show(given: Partial<Parameters<typeof PictureGallery>[0]> = {}) {
  const imageOf = (src: string) => (src === 'not kept' ? null : { address: `blob:${src}`, widthPx: 8, heightPx: 6 });
  const { container } = render(
    <PictureGallery article={article} imageOf={imageOf} src="lead" onClose={vi.fn()} {...given} />,
  );
  const gallery = container.querySelector('.gallery') as HTMLElement;
  return { press: (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key }), gallery };
}
const shown = () => document.querySelector('.gallery img')?.getAttribute('src');
const heading = () => screen.getByRole('heading', { hidden: true }).textContent;

test('the kept pictures one after the other, each once, the lead image first; at either end it stays', () => {
  const { press } = show();
  const seen = [shown()];
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Home', 'End']) {
    press(key);
    seen.push(shown());
  }
  expect(seen).toEqual(['lead', 'lead', 'a', 'b', 'b', 'lead', 'b'].map((src) => `blob:${src}`));
  expect(heading()).toBe('reader.pictureAt 3 3');
});

test('it begins with the one that was pressed, and says what the page says of each', () => {
  const { gallery } = show({ src: 'a' });
  expect(heading()).toBe('reader.pictureAt 2 3');
  expect([gallery.querySelector('img')?.alt, gallery.querySelector('figcaption')?.textContent?.trim()]).toEqual([
    'alt a',
    'Mud.',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'reader.previousPicture', hidden: true }));
  expect(gallery.querySelector('figcaption')?.textContent).toBe('Low tide. Ann Lee');
  expect(screen.getByRole('button', { name: 'reader.previousPicture', hidden: true })).toHaveProperty('disabled', true);
});

test('a lead image that stands in the text is shown in its place there, and one picture alone has no steps', () => {
  show({ article: { ...article, leadImage: { ...lead, src: 'b' } }, src: 'b' });
  expect(heading()).toBe('reader.pictureAt 2 2');
  cleanup();
  const { gallery } = show({ article: { ...article, blocks: [] } });
  expect(gallery.querySelector('button')).toBeNull();
});

test('where the interface runs from right to left, so do the arrows', () => {
  words.set('reader.title', 'القارئ');
  const { press } = show();
  press('ArrowLeft');
  expect(shown()).toBe('blob:a');
});
