import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShownImage } from '@/utils/app/reader/kept-images';
import type { Article } from '@/utils/model/article';
import { Dialog } from '../Dialog';
import { IconButton } from '../IconButton';
import { picturesOf } from './pictures-of';
import { textDirection } from './text-direction';

interface PictureGalleryProps {
  article: Article;
  imageOf: (src: string) => ShownImage | null;
  /** The one to begin with. */
  src: string;
  onClose: () => void;
}

/** The kept pictures of an article, one at a time and as large as there is room, each with what the page says of it. */
export function PictureGallery({ article, imageOf, src, onClose }: PictureGalleryProps) {
  const pictures = picturesOf(article).filter((picture) => imageOf(picture.src));
  const [at, setAt] = useState(pictures.findIndex((picture) => picture.src === src));
  const picture = pictures[at];
  const image = picture && imageOf(picture.src);
  if (!picture || !image) return null;
  const go = (to: number) => setAt(Math.min(pictures.length - 1, Math.max(0, to)));
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = textDirection(i18n.t('reader.title')) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') go(event.key === forward ? at + 1 : at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(pictures.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={i18n.t('reader.pictureAt', [String(at + 1), String(pictures.length)])} isWide onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only listens for the arrows on their way up from the buttons */}
      <div class="gallery" onKeyDown={onKeyDown}>
        <figure aria-live="polite" lang={article.language ?? undefined}>
          <img src={image.address} width={image.widthPx} height={image.heightPx} alt={picture.alt ?? ''} />
          {(picture.caption || picture.credit) && (
            <figcaption dir="auto">
              {picture.caption} {picture.credit && <span class="credit">{picture.credit}</span>}
            </figcaption>
          )}
        </figure>
        {pictures.length > 1 && (
          <p class="gallery-steps">
            <IconButton
              icon="previous"
              name={i18n.t('reader.previousPicture')}
              isDisabled={at === 0}
              onClick={() => go(at - 1)}
            />
            <IconButton
              icon="next"
              name={i18n.t('reader.nextPicture')}
              isDisabled={at === pictures.length - 1}
              onClick={() => go(at + 1)}
            />
          </p>
        )}
      </div>
    </Dialog>
  );
}
