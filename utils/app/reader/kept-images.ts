import type { Result } from '@/utils/model/result';
import type { TabImage } from '../ports';
import type { ReaderPorts } from './reader-ports';

/** A kept image as this page can show it. Its size is known before it is decoded, so that nothing moves when it comes. */
export interface ShownImage {
  readonly address: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Tells once the kept images of an article, by the address each had on its own page; an empty map where none are kept or they
 * cannot be had. Gives back how to stop and to let the images go.
 */
export function keptImages(
  getImages: () => Promise<Result<readonly TabImage[], { readonly kind: string }>>,
  addresses: ReaderPorts['blobAddresses'],
  onImages: (images: ReadonlyMap<string, ShownImage>) => void,
): () => void {
  let images: ReadonlyMap<string, ShownImage> = new Map();
  let isStopped = false;
  const take = (kept: readonly TabImage[]) => {
    if (isStopped) return;
    images = new Map(
      kept.map(({ src, blob, widthPx, heightPx }) => [src, { address: addresses.make(blob), widthPx, heightPx }]),
    );
    onImages(images);
  };
  void getImages().then(
    (kept) => take(kept.ok ? kept.value : []),
    (error: unknown) => {
      take([]);
      throw error;
    },
  );
  return () => {
    isStopped = true;
    for (const { address } of images.values()) addresses.giveBack(address);
    images = new Map();
  };
}
