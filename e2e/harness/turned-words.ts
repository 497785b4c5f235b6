import type { Page } from 'puppeteer-core';

/**
 * The words of the interface on a page that run from right to left: of every text that holds only plain letters the first word
 * of three letters or more is measured. Turned ones stand there because of a text beside them that reaches out of its place.
 */
export function turnedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const turned: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.nodeValue ?? '';
      const word = /[a-z]{3,}/i.exec(text);
      if (!word || !/^[\p{Script=Latin}\p{N}\p{P}\p{Sc}\p{Sm}\s]*$/u.test(text)) continue;
      const boxOf = (at: number) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      };
      const [first, second] = [boxOf(word.index), boxOf(word.index + 1)];
      if (first.width > 0 && first.top === second.top && second.left < first.left) turned.push(text.trim());
    }
    return turned;
  });
}

/** Labels and hints of a page that hold more than one text and a mark that turns what follows. */
export function turningLabels(page: Page, given: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((given) => {
    const labels = [...document.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'title', 'alt', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []),
    );
    return [...labels, document.title].filter(
      (label) => /[\u202a-\u202e\u2066\u2067]/.test(label) && !given.includes(label),
    );
  }, given);
}
