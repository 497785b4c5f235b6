import { useEffect, useRef } from 'preact/hooks';
import type { KeptPicture } from '@/utils/app/library/library-ports';

interface RowPictureProps {
  id: string;
  pictureOf: (id: string) => Promise<KeptPicture | null>;
}

/** The place in the row, in pixels of a screen of twice the density. */
const place = { widthPx: 176, heightPx: 132 };
/** A row that is only scrolled by has no picture made. */
const restMs = 120;
/** Pictures at hand for turning back, some 90 kB each. */
const maxAtHand = 100;
const atHand = new Map<string, ImageBitmap>();

/**
 * The kept picture of an article, small. Drawn into a place whose size is known before it, and made small while it is decoded: the
 * list never holds the large one.
 */
export function RowPicture({ id, pictureOf }: RowPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const known = atHand.get(id);
    if (known) return draw(canvas.current, known);
    let isLeft = false;
    const timer = setTimeout(async () => {
      const kept = await pictureOf(id);
      const small = kept && (await makeSmall(kept).catch(() => null));
      if (!small) return;
      putAtHand(id, small);
      if (!isLeft) draw(canvas.current, small);
    }, restMs);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [id, pictureOf]);
  return <canvas ref={canvas} width={place.widthPx} height={place.heightPx} />;
}

/** As small as still covers the place. */
function makeSmall({ blob, widthPx, heightPx }: KeptPicture): Promise<ImageBitmap> {
  const scale = Math.max(place.widthPx / widthPx, place.heightPx / heightPx);
  const resized = { resizeWidth: Math.ceil(widthPx * scale), resizeHeight: Math.ceil(heightPx * scale) };
  return createImageBitmap(blob, { ...resized, resizeQuality: 'medium' });
}

/** Its middle, as large as the place; what stands in the upper third of an upright picture is mostly what it shows. */
function draw(canvas: HTMLCanvasElement | null, picture: ImageBitmap): void {
  const left = (place.widthPx - picture.width) / 2;
  const top = (place.heightPx - picture.height) / 3;
  canvas?.getContext('2d')?.drawImage(picture, left, top);
}

function putAtHand(id: string, picture: ImageBitmap): void {
  atHand.set(id, picture);
  const [oldest] = atHand.keys();
  if (atHand.size > maxAtHand && oldest !== undefined) atHand.delete(oldest);
}
