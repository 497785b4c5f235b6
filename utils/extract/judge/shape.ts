import { oncePer } from '../page/once-per';
import type { Region } from '../page/page-piece';

/** How many elements above a block say what it is. */
const levels = 3;

/**
 * What a block looks like from outside: its tag, and tag and names of the elements around it. The paragraphs of a body
 * share one shape even where ads part them into several containers; what editors set apart has another.
 */
export const shapeOf = oncePer((region: Region): string => {
  let shape = region.tag;
  let at = region.parent;
  for (let level = 1; at && level < levels; level++, at = at.parent)
    shape += `<${at.tag}${at.signature.replace(numbered, '')}`;
  return shape;
});

/** Names with numbers are of one element ("entry-4711"), not of a kind. */
export const numbered = / (?=[a-z-]*\d)[a-z0-9-]+(?= )/g;

/**
 * The same for blocks that are alike: of each element around only the first name, which says what it is; those after it
 * say in what way ("copy copy--intro"). The parts of a split body are alike, not always the same.
 */
export const kindOf = oncePer((region: Region): string => {
  let kind = region.tag;
  let at = region.parent;
  for (let level = 1; at && level < levels; level++, at = at.parent)
    kind += `<${at.tag} ${at.signature.replace(numbered, '').trimStart().split(' ', 1)[0]}`;
  return kind;
});
