// What the npm peers name as people: compromise's own ports to other languages.

/** By language. Imported by name: the types that one of them ships do not pass our compiler. */
const packages = { de: 'de-compromise', es: 'es-compromise', fr: 'fr-compromise' };
const loaded = new Map();

/** The people of a text as the peer of its language names them; null where it has none. */
export async function peerPrediction(lang, text) {
  const name = packages[lang];
  if (!name) return null;
  if (!loaded.has(lang)) loaded.set(lang, (await import(name)).default);
  const document = loaded.get(lang)(text);
  // Not every port has people(), which joins what is tagged as a person.
  const names = (document.people?.() ?? document.match('#Person+')).out('array');
  const whole = names.map((each) => each.replace(/['’]s$|[.,;:!?"“”«»]+$/g, '').trim()).filter(Boolean);
  return { people: [...new Set(whole)].map((each) => ({ name: each, role: null })), quotes: [] };
}
