import { foldText } from '@/utils/text/fold';
import { textOf } from '../page/text-of';
import { asArray, asText, isObject, typesOf } from './json-ld';
import type { PageHead } from './page-head';
import { readingCase } from './reading-case';

const breadcrumbs = '[class*="breadcrumb" i],[id*="breadcrumb" i],[aria-label*="breadcrumb" i]';
const maxSectionChars = 40;

/** The section the article stands in: stated, else the last step of the breadcrumb before the article itself. */
export function resolveSection(head: PageHead, title: string | null): string | null {
  const stated =
    asText(head.article?.articleSection) ??
    head.meta('article:section', 'section', 'parsely-section', 'cxenseparse:section');
  // "news_news" is what the site's machines call it.
  if (stated && !/^https?:|_/.test(stated)) return readingCase(stated);
  const isTitle = (text: string) =>
    !!title && foldText(title).startsWith(foldText(text).slice(0, 30)) && text.length > 20;
  const usable = (steps: readonly string[]) =>
    steps.filter((text, at) => at > 0 && text && text.length <= maxSectionChars && !isTitle(text)).at(-1) ?? null;
  const step = usable(visibleSteps(head.root)) ?? usable(statedSteps(head));
  return step && readingCase(step);
}

function visibleSteps(page: ParentNode): string[] {
  const trail = page.querySelector(breadcrumbs);
  return trail ? [...trail.querySelectorAll('a')].map((link) => textOf(link)) : [];
}

function statedSteps(head: PageHead): string[] {
  const list = head.nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  return asArray(list?.itemListElement).flatMap((step) => {
    if (!isObject(step)) return [];
    return asText(step.name) ?? (isObject(step.item) ? (asText(step.item.name) ?? []) : []);
  });
}
