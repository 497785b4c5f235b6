import type { Article } from '@/utils/model/article';
import { shownSentence } from '@/utils/text/shown-sentence';
import { blockHtml, figureHtml, type HtmlOptions } from './block-html';
import { cleanLine } from './clean-text';
import { escapeHtml } from './escape-html';
import type { ExportLabels } from './export-labels';
import type { ExportRecord } from './export-record';
import { distinctLines, isoDate, signers, sourceUrl, titleOf, topicLabels } from './record-facts';

/** Headline, standfirst, byline, digest, text, highlights, note and source as HTML that is well-formed XHTML too. */
export function articleHtml(
  record: ExportRecord,
  labels: ExportLabels,
  imageTarget: HtmlOptions['imageTarget'],
): string {
  const { article, digest } = record;
  const people = digest.people.filter(({ isKey }) => isKey);
  return [
    headerHtml(article),
    listSection(
      labels.inShort,
      digest.summary.map((sentence) => escapeHtml(cleanLine(shownSentence(sentence)))),
    ),
    bodyHtml(article, { imageTarget, pictureLabel: labels.picture }),
    listSection(
      labels.people,
      people.map(({ name, role }) => {
        const stated = role === null ? '' : ` <bdi class="role">${escapeHtml(cleanLine(role))}</bdi>`;
        return `<bdi>${escapeHtml(cleanLine(name))}</bdi>${stated}`;
      }),
    ),
    listSection(labels.topics, topicLabels(record).map(escapeHtml)),
    listSection(
      labels.highlights,
      record.highlights.map(
        ({ quote, note }) => `<q>${escapeHtml(cleanLine(quote))}</q>${note ? ` ${escapeHtml(note)}` : ''}`,
      ),
    ),
    record.note === null
      ? ''
      : `<section><h2>${escapeHtml(labels.note)}</h2><p>${escapeHtml(record.note).replaceAll('\n', '<br />')}</p></section>`,
    footerHtml(record, labels),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Lead image and blocks. */
export function bodyHtml({ leadImage, blocks }: Article, options: HtmlOptions): string {
  const lead = leadImage
    ? figureHtml(
        leadImage.src,
        leadImage.alt,
        [leadImage.caption, leadImage.credit].map((text) => escapeHtml(text ?? '')),
        options,
      )
    : '';
  return [lead, ...blocks.map((block) => blockHtml(block, options))].filter((part) => part !== '').join('\n');
}

function headerHtml(article: Article): string {
  const published = isoDate(article.published);
  const facts = [
    ...distinctLines([article.publisher ?? '']),
    ...signers(article),
    ...distinctLines([article.dateline ?? '']),
  ].map((fact) => `<bdi>${escapeHtml(fact)}</bdi>`);
  if (published !== null) facts.push(`<time datetime="${published}">${published}</time>`);
  const standfirst = article.description === null ? '' : `<p>${escapeHtml(cleanLine(article.description))}</p>`;
  const byline = facts.length === 0 ? '' : `<p class="facts">${facts.join(' · ')}</p>`;
  return `<header><h1>${escapeHtml(titleOf(article))}</h1>${standfirst}${byline}</header>`;
}

function footerHtml({ article, savedAt }: ExportRecord, labels: ExportLabels): string {
  const url = sourceUrl(article);
  const source =
    url === null ? '' : `${escapeHtml(labels.source)}: <a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;
  const saved = isoDate(savedAt);
  const savedOn = saved === null ? '' : `${escapeHtml(labels.saved)}: <time datetime="${saved}">${saved}</time>`;
  return `<footer><p>${[source, savedOn].filter((part) => part !== '').join(' · ')}</p></footer>`;
}

const listSection = (title: string, items: readonly string[]) =>
  items.length === 0
    ? ''
    : `<section><h2>${escapeHtml(title)}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></section>`;
