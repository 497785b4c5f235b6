import type { Article } from '@/utils/model/article';

/** A picture of an article, by the address it had on its page, with what that says of it. */
interface ArticlePicture {
  readonly src: string;
  readonly alt: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** The pictures of an article in the order in which they are shown, each once: the lead image first, unless it stands in the text. */
export function picturesOf({ leadImage, blocks }: Article): readonly ArticlePicture[] {
  const inText = blocks.flatMap((block) =>
    block.type === 'figure' && block.src
      ? [{ src: block.src, alt: block.alt, caption: block.text || null, credit: block.credit }]
      : [],
  );
  const isLeadInText = inText.some(({ src }) => src === leadImage?.src);
  const all = leadImage && !isLeadInText ? [leadImage, ...inText] : inText;
  const bySrc = new Map<string, ArticlePicture>();
  for (const picture of all) if (!bySrc.has(picture.src)) bySrc.set(picture.src, picture);
  return [...bySrc.values()];
}
