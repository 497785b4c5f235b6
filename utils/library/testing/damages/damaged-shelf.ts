import { added, changed, firstChanged, type NamedDamage } from './damage';

const self = (change: object) => changed('shelf', 'self', change);
const place = (change: object) => changed('shelf', 'place', change);
const peer = (change: object) => changed('shelf', 'peer:devicetwo', change);
const gone =
  (key: string): NamedDamage[1] =>
  (library) =>
    library.shelf.delete(key);
const counter = (value: unknown) => added('meta', { name: 'shelfOn', value });
/** Of the article that all damages of one article hit. */
const stamp = (change: object) => changed('stamps', 'a:news.example/5', change);

/** What was noted for the reader's other devices, what is to be carried out, and the shelf itself. */
export const damagedShelf: readonly NamedDamage[] = [
  ['what was said of an article without its fields', stamp({ fields: null })],
  ['what was said of an article as a text', stamp({ fields: 'torn' })],
  ['what was said of an article at no time', stamp({ fields: { note: { t: 'soon', v: 'aside' } } })],
  ['what was said of an article, a field of it empty', stamp({ fields: { note: null } })],
  ['what was said of an article, taken away at no time', stamp({ purged: 7 })],
  ['what was said side by side of an article, half of it', stamp({ fields: { note: { live: {} } } })],
  ['nothing said of an article', (library) => library.stamps.delete('a:news.example/5')],
  ['a change to be carried out of no fields', firstChanged('outbox', () => ({ names: null }))],
  ['a change to be carried out of fields that are numbers', firstChanged('outbox', () => ({ names: [1] }))],
  ['a change to be carried out of no article', firstChanged('outbox', () => ({ id: null }))],
  ['a change to be carried out of an article that is a number', firstChanged('outbox', () => ({ id: 5 }))],
  ['this device without a name', self({ device: null })],
  ['this device under a name that is none', self({ device: '../..' })],
  ['this device without its packs', self({ packs: null })],
  ['this device with packs that are texts', self({ packs: ['1'] })],
  ['this device with a last pack of no number', self({ lastPack: Number.NaN })],
  ['this device with a last pack before others', self({ lastPack: 1 })],
  ['this device with packs of no size', self({ sinceBytes: 'x' })],
  ['this device, paused or not', self({ isPaused: 'x' })],
  ['this device, noted or not', self({ isNoted: null })],
  ['this device in step at no time', self({ at: 'x' })],
  ['this device speaking for numbers', self({ speaksFor: [5] })],
  ['this device gone', gone('self')],
  ['a shelf without its key', place({ key: null })],
  ['a shelf with a text for its key', place({ key: 'secret' })],
  ['a shelf without its first file', place({ file: null })],
  ['a shelf whose first file is of another', place({ shelfId: 'b3RoZXI=' })],
  ['a shelf in a folder that is a number', place({ folder: 5 })],
  ['a shelf gone', gone('place')],
  ['another device of which was taken no number', peer({ taken: Number.NaN })],
  ['another device of which was taken a text', peer({ taken: 'x' })],
  ['another device under a second name', peer({ device: 'devicethree' })],
  ['another device without a label', peer({ label: null })],
  ['another device that waits for something unknown', peer({ waitsFor: 'rain' })],
  ['a shelf that is on, as a text', counter('x')],
  ['a shelf that is on, and off', counter(0)],
  ['a shelf that is off, and on', (library) => library.shelf.clear()],
  ['a record of the shelf that is none', added('shelf', { name: 'attic' })],
];
