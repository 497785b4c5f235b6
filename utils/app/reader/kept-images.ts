import type { Result } from '@/utils/model/result';
import type { TabImage } from '../ports';
import type { ReaderPorts } from './reader-ports';

/**
 * Tells once the addresses in this page of an article's kept images, by the address each had on its own page; never
 * where none are kept. Gives back how to stop and to let the images go.
 */
export function keptImages(
  getImages: () => Promise<Result<readonly TabImage[], { readonly kind: string }>>,
  addresses: ReaderPorts['blobAddresses'],
  onImages: (images: ReadonlyMap<string, string>) => void,
): () => void {
  let images: ReadonlyMap<string, string> = new Map();
  let isStopped = false;
  void getImages().then((kept) => {
    if (isStopped || !kept.ok || kept.value.length === 0) return;
    images = new Map(kept.value.map(({ src, blob }) => [src, addresses.make(blob)]));
    onImages(images);
  });
  return () => {
    isStopped = true;
    for (const address of images.values()) addresses.giveBack(address);
    images = new Map();
  };
}
