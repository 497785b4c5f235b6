import { obsidianLink } from '@/utils/export/outside-links';
import { quotation } from '@/utils/export/quotation';
import { sourceUrl, titleOf } from '@/utils/export/record-facts';
import { archiveLink } from '@/utils/model/archive-link';
import type { Article, Span } from '@/utils/model/article';
import type { Digest } from '@/utils/model/digest';
import { shownSentence } from '@/utils/text/shown-sentence';
import { copyArticle, type WriteClipboard } from './copy-article';

/** An article as it is shown. */
interface Shown {
  readonly article: Article;
  readonly digest: Digest;
}

/** Opens a link that we built, in the browser or the program it belongs to. */
export type FollowLink = (href: string) => Promise<void>;

/** The system's sheet for sharing; false where the reader closed it. */
export type Share = (shared: {
  readonly title: string;
  readonly text: string;
  readonly url?: string;
}) => Promise<boolean>;

/** Puts a sentence or quotation on the clipboard with who says it and where it stands; false if that is not allowed. */
export async function copyPassage(
  { article, digest }: Shown,
  { block, start, end }: Span,
  clipboard: WriteClipboard,
): Promise<boolean> {
  const passage = article.blocks[block]?.text.slice(start, end) ?? '';
  const quote = digest.quotes.find(({ span }) => span.block === block && span.start === start && span.end === end);
  const name = quote?.speaker?.name;
  const role = digest.people.find((person) => person.name === name)?.role ?? null;
  const { text, html } = quotation(passage, article, name === undefined ? null : { name, role });
  return clipboard({ 'text/plain': text, 'text/html': html });
}

/** Puts the article on the clipboard and has Obsidian make a note of it; false if the clipboard does not allow it. */
export async function openInObsidian(
  shown: Shown,
  ports: { readonly now: Date; readonly clipboard: WriteClipboard; readonly followLink: FollowLink },
): Promise<boolean> {
  if (!(await copyArticle(shown, 'markdown', ports))) return false;
  await ports.followLink(obsidianLink(titleOf(shown.article)));
  return true;
}

/** Opens what the Internet Archive has kept of the page; nothing for an article without an address. */
export async function lookInArchive({ article }: Shown, followLink: FollowLink): Promise<void> {
  const url = sourceUrl(article);
  if (url !== null) await followLink(archiveLink(url));
}

/** Hands headline, summary and address to the system's sheet. */
export function shareArticle({ article, digest }: Shown, share: Share): Promise<boolean> {
  const url = sourceUrl(article);
  const text = digest.summary.map(shownSentence).join(' ');
  return share({ title: titleOf(article), text, ...(url !== null && { url }) });
}
