import type { Block } from '@/utils/model/article';
import { capturePost } from '../page/capture-post';
import type { Piece } from '../page/page-piece';
import { storyNames } from './story-names';
import { tellsOfPosting } from './tells-of-posting';

/**
 * Makes quotations of the posts that are a part of the story: those behind a paragraph that ends in a colon or tells of
 * the posting, those right behind one of them, and those of somebody whom the story names. Other posts stand beside the
 * story, and are shown as what they are. Done once the article is chosen: a post is judged as a post.
 */
export function quotePosts(kept: readonly Piece[]): void {
  // A picture may stand between a post and what leads to it.
  const told = kept.filter(({ block }) => block.type !== 'figure');
  if (!told.some(isPost)) return;
  const names = storyNames(told.flatMap((piece) => (isPost(piece) ? [] : [piece.block])));
  let before: Block | null = null;
  let isLed = false;
  for (const piece of told) {
    if (!isPost(piece)) {
      before = piece.block;
      continue;
    }
    if (before) isLed = leadsToPost(before.text);
    before = null;
    if (isLed || isOfNamed(piece.block.text, names)) piece.block = capturePost(piece.region.element) ?? piece.block;
  }
}

const isPost = ({ block }: Piece): boolean => block.type === 'embed' && block.text !== '';

const leadsOn = /[:：](?:\s*[”"»“])?\s*$/u;

const leadsToPost = (text: string): boolean => leadsOn.test(text) || tellsOfPosting(text);

/** The signature stands in the end of a post (characters). */
const signatureChars = 200;
/** "— Ada Holm (@adaholm)": what stands before the account, and how the account is called. */
const accountStart = '(@';
const accountName = /^[\p{L}\p{N}_]{2,40}/u;
const besideName = /[\n—–@()]/u;

/** True for a post that is signed by somebody among `names`, by the account's name or that of who has it. */
function isOfNamed(text: string, names: ReadonlySet<string>): boolean {
  const [before = '', behind = ''] = text.slice(-signatureChars).split(accountStart);
  const account = accountName.exec(behind)?.[0] ?? '';
  if (!account) return false;
  const name = before.split(besideName).at(-1) ?? '';
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const called = words.length > 1 ? `${words.at(0)}${words.at(-1)}` : '';
  return names.has(account.toLowerCase().replaceAll('_', '')) || names.has(called);
}
