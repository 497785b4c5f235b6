import { useCallback, useEffect, useState } from 'preact/hooks';
import { getImages } from '@/utils/library/articles/images';

/** The address in this page of an article's kept image, by the address it had on its own page; null for one not kept. */
export function useKeptImages(id: string): (src: string) => string | null {
  const [urls, setUrls] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let made: string[] = [];
    let isLeft = false;
    void getImages(id).then((images) => {
      if (isLeft || !images.ok || images.value.length === 0) return;
      const pairs = images.value.map(({ src, blob }) => [src, URL.createObjectURL(blob)] as const);
      made = pairs.map(([, url]) => url);
      setUrls(new Map(pairs));
    });
    return () => {
      isLeft = true;
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, [id]);
  return useCallback((src) => urls.get(src) ?? null, [urls]);
}
