// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { leaveRequest } from '@/utils/browser/in-page/take-request';
import { blankArticle } from '@/utils/model/blank-article';
import type { Digest } from '@/utils/model/digest';

/** Each script, and a sentence of our own about the same woman in its language. */
const scripts = [
  [
    'digest-da',
    () => import('@/entrypoints/digest-da'),
    'Borgmesteren Anne Holm sagde mandag i København, at broen over havnen bliver åbnet igen til maj.',
  ],
  [
    'digest-de',
    () => import('@/entrypoints/digest-de'),
    'Die Bürgermeisterin Anne Holm sagte am Montag in Bremen, dass die Brücke im Mai wieder geöffnet wird.',
  ],
  [
    'digest-es',
    () => import('@/entrypoints/digest-es'),
    'La alcaldesa Anne Holm dijo el lunes en Bilbao que el puente del puerto se abrirá de nuevo en mayo.',
  ],
  [
    'digest-fr',
    () => import('@/entrypoints/digest-fr'),
    'La maire Anne Holm a dit lundi à Nantes que le pont du port sera de nouveau ouvert au mois de mai.',
  ],
  [
    'digest-it',
    () => import('@/entrypoints/digest-it'),
    'La sindaca Anne Holm ha detto lunedì a Genova che il ponte del porto sarà riaperto nel mese di maggio.',
  ],
  [
    'digest-nb',
    () => import('@/entrypoints/digest-nb'),
    'Ordfører Anne Holm sa mandag i Bergen at broen over havnen blir åpnet igjen i mai, etter et år med arbeid.',
  ],
  [
    'digest-pt',
    () => import('@/entrypoints/digest-pt'),
    'A presidente Anne Holm disse na segunda-feira em Lisboa que a ponte do porto vai reabrir em maio.',
  ],
  [
    'digest-sv',
    () => import('@/entrypoints/digest-sv'),
    'Borgmästaren Anne Holm sade på måndagen i Malmö att bron över hamnen öppnas igen i maj efter ett år.',
  ],
  [
    'digest-tr',
    () => import('@/entrypoints/digest-tr'),
    'Belediye başkanı Anne Holm pazartesi günü limandaki köprünün mayıs ayında yeniden açılacağını söyledi.',
  ],
  [
    'digest-with-models',
    () => import('@/entrypoints/digest-with-models'),
    'The mayor, Anne Holm, said on Monday in Leeds that the bridge will be opened again in May.',
  ],
] as const;

test.each(scripts)('%s finds the people of an article in its language', async (_, load, text) => {
  leaveRequest({ article: { ...blankArticle, blocks: [{ type: 'paragraph', text: `${text} ${text}`, marks: [] }] } });
  const { default: script } = await load();
  const digest = (await script.main()) as Digest | null;
  expect(digest?.people.map(({ name }) => name)).toEqual(['Anne Holm']);
});

test('the script without models makes a digest and finds nobody', async () => {
  const text = 'Pormestari Anne Holm sanoi maanantaina Turussa, että sataman silta avataan uudelleen toukokuussa.';
  leaveRequest({ article: { ...blankArticle, blocks: [{ type: 'paragraph', text, marks: [] }] } });
  const { default: script } = await import('@/entrypoints/digest');
  expect(script.main()).toMatchObject({ people: [], arePeopleAvailable: false });
});
