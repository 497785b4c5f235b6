import type { Page } from 'puppeteer-core';

/** What is wider than the page, or cut off in it, and whether the page moves sideways. */
export const tooWide = (page: Page) =>
  page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const edge = document.documentElement.clientWidth + 1;
    const out = [...document.querySelectorAll('button, a, label, h1, h2, h3, p, summary, dt, dd, legend')]
      .filter((element) => isShown(element) && !element.closest('.visually-hidden, .article-text, [inert]'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (right > edge || left < -1) && right > 0 && left < edge;
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`);
    return { out, sideways: document.documentElement.scrollWidth > edge };
  });
