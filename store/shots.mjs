// @ts-check

/** The pictures of a listing, in the order in which a store shows them; their captions are in listing/LANGUAGE.yml. */
export const shots = /** @type {const} */ ([
  { name: 'digest' },
  { name: 'library' },
  { name: 'reader' },
  { name: 'people' },
  { name: 'options' },
]);
