// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { leaveRequest } from '@/utils/browser/in-page/take-request';
import { blankArticle } from '@/utils/model/blank-article';
import type { Digest } from '@/utils/model/digest';

/** Each script with a pack, and a sentence of our own about the same woman in its language. */
const scripts = [
  [
    'pack-da',
    () => import('@/entrypoints/pack-da'),
    'Borgmesteren Anne Holm sagde mandag i København, at broen over havnen bliver åbnet igen til maj.',
  ],
  [
    'pack-de',
    () => import('@/entrypoints/pack-de'),
    'Die Bürgermeisterin Anne Holm sagte am Montag in Bremen, dass die Brücke im Mai wieder geöffnet wird.',
  ],
  [
    'pack-es',
    () => import('@/entrypoints/pack-es'),
    'La alcaldesa Anne Holm dijo el lunes en Bilbao que el puente del puerto se abrirá de nuevo en mayo.',
  ],
  [
    'pack-fr',
    () => import('@/entrypoints/pack-fr'),
    'La maire Anne Holm a dit lundi à Nantes que le pont du port sera de nouveau ouvert au mois de mai.',
  ],
  [
    'pack-it',
    () => import('@/entrypoints/pack-it'),
    'La sindaca Anne Holm ha detto lunedì a Genova che il ponte del porto sarà riaperto nel mese di maggio.',
  ],
  [
    'pack-nb',
    () => import('@/entrypoints/pack-nb'),
    'Ordfører Anne Holm sa mandag i Bergen at broen over havnen blir åpnet igjen i mai, etter et år med arbeid.',
  ],
  [
    'pack-pt',
    () => import('@/entrypoints/pack-pt'),
    'A presidente Anne Holm disse na segunda-feira em Lisboa que a ponte do porto vai reabrir em maio.',
  ],
  [
    'pack-sv',
    () => import('@/entrypoints/pack-sv'),
    'Borgmästaren Anne Holm sade på måndagen i Malmö att bron över hamnen öppnas igen i maj efter ett år.',
  ],
  [
    'pack-tr',
    () => import('@/entrypoints/pack-tr'),
    'Belediye başkanı Anne Holm pazartesi günü limandaki köprünün mayıs ayında yeniden açılacağını söyledi.',
  ],
  [
    'pack-en',
    () => import('@/entrypoints/pack-en'),
    'The mayor, Anne Holm, said on Monday in Leeds that the bridge will be opened again in May.',
  ],
] as const;

test.each(scripts)('behind %s the people of an article in its language are found', async (_, load, text) => {
  leaveRequest({ article: { ...blankArticle, blocks: [{ type: 'paragraph', text: `${text} ${text}`, marks: [] }] } });
  const [{ default: pack }, { default: script }] = [await load(), await import('@/entrypoints/digest')];
  pack.main();
  const digest = (await script.main()) as Digest | null;
  expect(digest?.people.map(({ name }) => name)).toEqual(['Anne Holm']);
});

test('without a pack a digest is made and nobody found', async () => {
  const text = 'Pormestari Anne Holm sanoi maanantaina Turussa, että sataman silta avataan uudelleen toukokuussa.';
  leaveRequest({ article: { ...blankArticle, blocks: [{ type: 'paragraph', text, marks: [] }] } });
  const { default: script } = await import('@/entrypoints/digest');
  expect(script.main()).toMatchObject({ people: [], arePeopleAvailable: false });
});

test('where no article was handed over there is no digest, and the pack is gone', async () => {
  const [{ default: pack }, { default: script }] = [
    await import('@/entrypoints/pack-en'),
    await import('@/entrypoints/digest'),
  ];
  pack.main();
  expect(script.main()).toBeNull();
  const blocks = [{ type: 'paragraph' as const, text: 'The mayor, Anne Holm, opened the bridge in May.', marks: [] }];
  leaveRequest({ article: { ...blankArticle, language: 'en', blocks } });
  expect(script.main()).toMatchObject({ people: [], arePeopleAvailable: false });
});
