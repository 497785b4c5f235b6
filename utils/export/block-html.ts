import type { Block, ListBlock, Mark, TableBlock } from '@/utils/model/article';
import { escapeHtml } from './escape-html';
import { isoDate } from './record-facts';
import { safeHref } from './safe-href';
import { linkGroups, splitMarked, textRuns } from './text-runs';

export interface HtmlOptions {
  /** Where an image stands for this file; null if it is not to be shown: its caption then links to it. */
  readonly imageTarget: (src: string) => string | null;
  /** What a link to a picture is called that is not shown. */
  readonly pictureLabel: string;
}

/**
 * One block as HTML that is well-formed XHTML too; '' where it says nothing. For files that leave the extension: the
 * extension itself never renders it.
 */
export function blockHtml(block: Block, options: HtmlOptions): string {
  const text = inlineHtml(block.text, block.marks);
  switch (block.type) {
    case 'paragraph':
      return text === '' ? '' : `<p>${text}</p>`;
    case 'heading': {
      const time = entryTime(block.time);
      return text === '' ? '' : `<h${block.level}>${time}${text}</h${block.level}>`;
    }
    case 'quote': {
      const cite = block.cite === null ? '' : `<p>— <cite>${escapeHtml(block.cite)}</cite></p>`;
      return `<blockquote><p>${text}</p>${cite}</blockquote>`;
    }
    case 'list':
      return listHtml(block);
    case 'figure':
      return figureHtml(block.src, block.alt, [text, escapeHtml(block.credit ?? '')], options);
    case 'table':
      return tableHtml(block);
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'embed': {
      const name = escapeHtml(block.provider ?? block.url ?? '');
      const url = safeHref(block.url);
      const link = url === null ? name : `<a href="${escapeHtml(url)}">${name}</a>`;
      return `<blockquote>${text === '' ? '' : `<p>${text}</p>`}<p>${link}</p></blockquote>`;
    }
  }
}

/** A picture with its caption, or the caption with a link to the picture. */
export function figureHtml(
  src: string | null,
  alt: string | null,
  captions: readonly string[],
  { imageTarget, pictureLabel }: HtmlOptions,
): string {
  const target = src === null ? null : imageTarget(src);
  const href = safeHref(src);
  const image = target === null ? '' : `<img src="${escapeHtml(target)}" alt="${escapeHtml(alt ?? '')}" />`;
  const link =
    target === null && href !== null ? `<a href="${escapeHtml(href)}">${escapeHtml(alt || pictureLabel)}</a>` : '';
  const caption = [link, ...captions].filter((part) => part !== '').join(' · ');
  const figcaption = caption === '' ? '' : `<figcaption>${caption}</figcaption>`;
  return image + figcaption === '' ? '' : `<figure>${image}${figcaption}</figure>`;
}

function inlineHtml(text: string, marks: readonly Mark[]): string {
  return linkGroups(textRuns(text, marks))
    .map(({ href, runs }) => {
      const inner = runs
        .map((run) => {
          const escaped = escapeHtml(run.text).replaceAll('\n', '<br />');
          const emphasised = run.isEmphasis ? `<em>${escaped}</em>` : escaped;
          return run.isStrong ? `<strong>${emphasised}</strong>` : emphasised;
        })
        .join('');
      return href === null ? inner : `<a href="${escapeHtml(href)}">${inner}</a>`;
    })
    .join('');
}

/** The time of a live-blog entry; nothing if it is not a time (HTML, section 2.3.5.5). */
function entryTime(time: string | null): string {
  const stated = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):([0-5]\d)/.exec(time ?? '');
  if (!stated || isoDate(time) === null) return '';
  return `<time datetime="${stated[0]}">${stated[1]}:${stated[2]}</time> `;
}

function listHtml(block: ListBlock): string {
  const tag = block.isOrdered ? 'ol' : 'ul';
  let html = '';
  let depth = -1;
  splitMarked(block.text, block.marks, '\n').forEach((item, index) => {
    const wanted = Math.max(0, Math.min(block.depths[index] ?? 0, depth + 1));
    if (wanted > depth) html += `<${tag}>`;
    else html += `</li>${`</${tag}></li>`.repeat(depth - wanted)}`;
    html += `<li>${inlineHtml(item.text, item.marks)}`;
    depth = wanted;
  });
  return `${html}</li>${`</${tag}></li>`.repeat(depth)}</${tag}>`;
}

function tableHtml(block: TableBlock): string {
  const rows = splitMarked(block.text, block.marks, '\n').map(({ text, marks }, index) => {
    const tag = block.hasHeader && index === 0 ? 'th' : 'td';
    const cells = splitMarked(text, marks, '\t').map((cell) => `<${tag}>${inlineHtml(cell.text, cell.marks)}</${tag}>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const caption = block.caption === null ? '' : `<caption>${escapeHtml(block.caption)}</caption>`;
  const header = block.hasHeader ? `<thead>${rows.shift() ?? ''}</thead>` : '';
  return `<table>${caption}${header}<tbody>${rows.join('')}</tbody></table>`;
}
