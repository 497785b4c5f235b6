const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Part of a line of text. Everything else, custom elements included, stands on its own. */
export const inlineTags = names(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);

/** Never text of an article, whatever stands in them; how a word is read (`<rt>`) is not a part of the word. */
export const skippedTags = names(
  'SCRIPT STYLE TEMPLATE LINK META HEAD TITLE SVG MATH CANVAS BUTTON INPUT SELECT TEXTAREA OPTION DATALIST AUDIO OBJECT EMBED APPLET MAP PROGRESS METER DIALOG FRAME FRAMESET NOFRAMES RP RT PARAM SOURCE TRACK',
);

/** True for a custom element that a paragraph, a heading or a part of a line holds, and no block in it: a term in a sentence. */
export function isTermOfLine({ tagName, parentElement, children }: Element): boolean {
  if (!tagName.includes('-') || !parentElement) return false;
  const around = parentElement.tagName.toUpperCase();
  const isInLine = around === 'P' || headingTags.has(around) || inlineTags.has(around);
  return isInLine && [...children].every((child) => inlineTags.has(child.tagName.toUpperCase()));
}

export const headingTags = names('H1 H2 H3 H4 H5 H6');
export const strongTags = names('B STRONG');
export const emphasisTags = names('I EM CITE');
