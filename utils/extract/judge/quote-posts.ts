import { capturePost } from '../page/capture-post';
import type { Piece } from '../page/page-piece';

const leadsOn = /[:：](?:\s*[”"»“])?\s*$/u;

/**
 * Makes quotations of the posts that the story leads to: those behind a paragraph that ends in a colon, and those right
 * behind one of them. Other posts stand beside the story, and are shown as what they are. Done once the article is
 * chosen: a post is judged as a post.
 */
export function quotePosts(kept: readonly Piece[]): void {
  let isLed = false;
  for (const piece of kept) {
    const { block, region } = piece;
    if (block.type !== 'embed') isLed = leadsOn.test(block.text);
    else if (isLed) piece.block = capturePost(region.element) ?? block;
  }
}
