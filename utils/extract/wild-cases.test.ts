import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from './extract-article';
import { faultsOf, readWildCases } from './fixtures/wild-case';

/** Cases that do not pass yet. A name that passes must leave the list. */
const notYetPassing = new Set<string>(['block-spans', 'many-pictures-list']);

/** What a browser makes of `<template shadowrootmode>`: linkedom leaves it a template. */
function declaredShadows(document: Document): Map<Element, ShadowRoot> {
  const templates = [...document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')];
  return new Map(
    templates.flatMap(({ parentElement, content }) =>
      parentElement ? [[parentElement, content as unknown as ShadowRoot] as const] : [],
    ),
  );
}

describe('pages of kinds that extractors fail on', () => {
  test.each(readWildCases().map((wild) => [wild.name, wild] as const))('%s', (name, { html, url, expected }) => {
    const { document } = parseHTML(html);
    const shadows = declaredShadows(document as unknown as Document);
    const shadowRootOf = (element: Element) => shadows.get(element) ?? null;
    const faults = faultsOf(extractArticle(document as unknown as Document, { url, shadowRootOf }), expected);
    if (notYetPassing.has(name)) expect(faults).not.toEqual([]);
    else expect(faults).toEqual([]);
  });
});
