import type { Mark } from '@/utils/model/article';
import { readInline } from './read-inline';
import { TextRun } from './text-run';

/** What makes a list a way of laying out a page rather than a list in a text. */
const layout = 'h1,h2,h3,h4,h5,h6,article,section,figure,table,blockquote,iframe,form,video,pre,p+p,div+div';

/** True for a list of plain items; a live blog or a river of teasers in `<ul>` is none. */
export const isTextList = (element: Element): boolean => element.querySelector(layout) === null;

/** Deeper items are set like those at this depth. */
const maxListDepth = 8;

export interface CapturedList {
  text: string;
  marks: Mark[];
  depths: number[];
  linkChars: number;
  strongChars: number;
}

/** The items of a list, one a line, each with the depth at which it is nested (0 outermost). */
export function captureList(element: Element): CapturedList {
  const run = new TextRun();
  const depths: number[] = [];
  const noteLine = (item: Element) => {
    if (item.tagName !== 'LI' && item.tagName !== 'UL' && item.tagName !== 'OL') return;
    run.appendLine();
    if (item.tagName === 'LI') depths.push(depthOf(item, element));
  };
  readInline(element, run, noteLine);
  const taken = run.take();
  const lineCount = taken.text.split('\n').length;
  // Items without text leave no line; lists where this happens are flat in practice.
  return { ...taken, depths: depths.length === lineCount ? depths : new Array<number>(lineCount).fill(0) };
}

function depthOf(item: Element, list: Element): number {
  let depth = 0;
  for (let at = item.parentElement; at && at !== list && depth < maxListDepth; at = at.parentElement) {
    if (at.tagName === 'UL' || at.tagName === 'OL') depth++;
  }
  return depth;
}
