// @ts-check
import { importTypescript } from '../scripts/import-typescript.mjs';

/** `npm run pictures`: the pictures for the stores in English and German, from the last build, into store/pictures/LANGUAGE. */
/** @type {typeof import('./take-pictures')} */
const { takePictures } = await importTypescript('store/take-pictures.ts');
for (const language of ['en', 'de']) {
  for (const file of await takePictures(language)) console.log(file);
}
