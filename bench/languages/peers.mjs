// What the npm peers name as people: compromise's own ports to other languages.
import german from 'de-compromise';
import spanish from 'es-compromise';
import french from 'fr-compromise';

const peers = { de: german, es: spanish, fr: french };

/** The people of a text as the peer of its language names them; null where it has none. */
export function peerPrediction(lang, text) {
  const peer = peers[lang];
  if (!peer) return null;
  const document = peer(text);
  // Not every port has people(), which joins what is tagged as a person.
  const names = (document.people?.() ?? document.match('#Person+')).out('array');
  const whole = names.map((name) => name.replace(/['’]s$|[.,;:!?"“”«»]+$/g, '').trim()).filter(Boolean);
  return { people: [...new Set(whole)].map((name) => ({ name, role: null })), quotes: [] };
}
