import { useEffect, useRef, useState } from 'preact/hooks';
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

const stepKeys = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

/** Hears the keys wherever the focus is: nothing of the dialog has a use of its own for them. */
function useStepKeys(onStep: (key: string) => void): void {
  const latest = useRef(onStep);
  latest.current = onStep;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!stepKeys.includes(event.key)) return;
      event.preventDefault();
      latest.current(event.key);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** The kept pictures of an article, one at a time and as large as there is room, each with what the page says of it. */
export function PictureGallery({ article, imageOf, src, onClose }: PictureGalleryProps) {
  const pictures = picturesOf(article).filter((picture) => imageOf(picture.src));
  const [at, setAt] = useState(pictures.findIndex((picture) => picture.src === src));
  const picture = pictures[at];
  const image = picture && imageOf(picture.src);
  const go = (to: number) => setAt(Math.min(pictures.length - 1, Math.max(0, to)));
  useStepKeys((key) => {
    const forward = textDirection(i18n.t('reader.title')) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'Home' || key === 'End') go(key === 'Home' ? 0 : pictures.length - 1);
    else go(key === forward ? at + 1 : at - 1);
  });
  if (!picture || !image) return null;
  return (
    <Dialog title={i18n.t('reader.pictureAt', [String(at + 1), String(pictures.length)])} isWide onClose={onClose}>
      <div class="gallery">
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
