// @ts-check
import { importTypescript } from '../import-typescript.mjs';

/** @typedef {import('./find-patterns.mjs').Pattern} Pattern */

/**
 * The patterns that modules put together from word lists while they load, in the order in which they do.
 * @param {string[]} modules from the project's root
 * @param {string} folder what stands in no file under it is somebody else's
 * @returns {Promise<Pattern[]>}
 */
export async function assembledPatterns(modules, folder) {
  const Plain = globalThis.RegExp;
  /** @type {Map<string, Pattern>} */
  const found = new Map();
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, parts) {
      const made = Reflect.construct(target, parts);
      const [place] = new Error().stack?.match(/[\w/.-]+\.ts:\d+/g)?.filter((at) => at.includes(folder)) ?? [];
      if (place)
        found.set(`${made}`, { place: place.slice(place.indexOf(folder)), source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const module of modules) await importTypescript(module);
  } finally {
    globalThis.RegExp = Plain;
  }
  return [...found.values()];
}
