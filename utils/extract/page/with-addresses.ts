import type { Block, Mark } from '@/utils/model/article';
import { safeUrl } from './safe-url';

/**
 * The block with the addresses of its links absolute; a link that leads nowhere a reader may follow is none. While a page
 * is read they stay as it writes them: most of its links are in menus, and resolving an address takes long.
 */
export function withAddresses<Some extends Block>(block: Some, base: string): Some {
  if (!block.marks.some(({ kind }) => kind === 'link')) return block;
  const marks = block.marks.flatMap((mark): Mark[] => {
    if (mark.kind !== 'link') return [mark];
    const href = safeUrl(mark.href, base);
    return href ? [{ ...mark, href }] : [];
  });
  return { ...block, marks };
}
