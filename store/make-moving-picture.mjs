// @ts-check
import { importTypescript } from '../scripts/import-typescript.mjs';

/** `npm run pictures:readme`: the moving picture of the README and the site, from the last build of Chromium. */
/** @type {typeof import('./take-moving-picture')} */
const { takeMovingPicture } = await importTypescript('store/take-moving-picture.ts');
await takeMovingPicture('docs/nutgraf.webp');
console.log('docs/nutgraf.webp');
