import type { Block } from '@/utils/model/article';
import { walkPage } from './page/walk-page';
import { withAddresses } from './page/with-addresses';

/** A shorter selection is a slip of the mouse (characters). */
const minSelectedChars = 40;

/**
 * What the reader has selected on the page as blocks, in page order; null where nothing to speak of is selected. The
 * selected stretch is copied out of the page; what is hidden within it stays out.
 */
export function readSelection(selection: Selection | null | undefined, base: string): Block[] | null {
  if (!selection || selection.isCollapsed || selection.toString().trim().length < minSelectedChars) return null;
  const blocks: Block[] = [];
  for (let at = 0; at < selection.rangeCount; at++) {
    const range = selection.getRangeAt(at);
    const owner = range.startContainer.ownerDocument;
    const box = owner?.createElement('div');
    if (!box) continue;
    box.append(range.cloneContents());
    const { pieces } = walkPage(box, { base, hasLayout: false });
    blocks.push(
      ...pieces.filter(({ region }) => region.reason !== 'hidden').map(({ block }) => withAddresses(block, base)),
    );
  }
  return blocks.some((block) => block.text) ? blocks : null;
}
