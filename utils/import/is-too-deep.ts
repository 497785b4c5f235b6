import { Parser } from 'htmlparser2';

/** Chromium's own parser nests no deeper than 512; pages built by hand reach about 100. */
const maxDepth = 512;
const stepChars = 16_384;

/** Whether the elements of a page are nested deeper than any page made for people. Reads no further than it must. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  for (let start = 0; start < html.length && deepest <= maxDepth; start += stepChars) {
    parser.write(html.slice(start, start + stepChars));
  }
  return deepest > maxDepth;
}
