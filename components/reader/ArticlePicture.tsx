import { i18n } from '#i18n';
import type { ShownImage } from '@/utils/app/reader/kept-images';

interface ArticlePictureProps {
  /** The address it had on its own page; by it the reader knows which picture is to be shown large. */
  src: string;
  image: ShownImage;
  alt: string | null;
}

/** A kept picture in its place in the text; pressed, it is shown large. */
export function ArticlePicture({ src, image, alt }: ArticlePictureProps) {
  const name = i18n.t('reader.showPicture');
  return (
    <button type="button" class="picture" data-picture={src} aria-label={alt ? `${name}: ${alt}` : name}>
      <img
        src={image.address}
        width={image.widthPx}
        height={image.heightPx}
        alt={alt ?? ''}
        // A browser drags a picture as a file, and files that are dropped here are imported.
        draggable={false}
      />
    </button>
  );
}
