import { cleanLine } from '../clean-text';
import { escapeHtml } from '../escape-html';

/** Gathers what is named in which chapter while the book is written, and gives the index page at its end. */
export class BookIndex {
  readonly #chaptersOf = new Map<string, Map<string, string>>();

  add(name: string, chapterPath: string, chapterTitle: string): void {
    const chapters = this.#chaptersOf.get(name) ?? new Map<string, string>();
    chapters.set(chapterPath, chapterTitle);
    this.#chaptersOf.set(name, chapters);
  }

  get isEmpty(): boolean {
    return this.#chaptersOf.size === 0;
  }

  /** Names in the order of a dictionary, each with links to its chapters. */
  html(heading: string): string {
    const order = new Intl.Collator('en', { sensitivity: 'base' });
    const names = [...this.#chaptersOf].sort(([a], [b]) => order.compare(a, b));
    const items = names.map(([name, chapters]) => {
      const links = [...chapters].map(([path, title]) => `<a href="${escapeHtml(path)}">${escapeHtml(title)}</a>`);
      return `<li><bdi>${escapeHtml(cleanLine(name))}</bdi>: ${links.join(' · ')}</li>`;
    });
    return `<section><h1>${escapeHtml(heading)}</h1>\n<ul>\n${items.join('\n')}\n</ul></section>`;
  }
}
