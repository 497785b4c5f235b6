import { describe, expect, test } from 'vitest';
import { cleanAuthors } from './clean-author';
import { readByline, readDatedName, readSignature } from './read-byline';

describe.each<[string, [string, string[]][]]>([
  [
    'English',
    [
      ['By Ada Quill', ['Ada Quill']],
      ['By Ada Quill and Juno Perch', ['Ada Quill', 'Juno Perch']],
      ['By Ada Quill, Juno Perch, and Tom Watt', ['Ada Quill', 'Juno Perch', 'Tom Watt']],
      ['By ADA QUILL, Staff Writer | 4 November 2025, 9:15 pm', ['Ada Quill']],
      ['Written by Ada Quill · 5 min read', ['Ada Quill']],
      ["By Seán O'Brien, Political Editor", ["Seán O'Brien"]],
      ['By Ada Quill Photographs by Juno Perch', ['Ada Quill']],
      ['By Ada Quill for Harbour Magazine', ['Ada Quill']],
    ],
  ],
  [
    'German',
    [
      ['Von Ada Quill und Juno Perch, Harburg', ['Ada Quill', 'Juno Perch']],
      ['Von Ada von der Lüe, 04.11.2025, 21:15 Uhr', ['Ada von der Lüe']],
      ['Ein Kommentar von Ada Quill', ['Ada Quill']],
      ['Text: Ada Quill, Fotos: Juno Perch', ['Ada Quill']],
      ['Autorin: Ada Quill', ['Ada Quill']],
    ],
  ],
  [
    'French',
    [
      ['Par Ada Quill', ['Ada Quill']],
      ['Par Ada de La Rive et Juno Perch', ['Ada de La Rive', 'Juno Perch']],
      ['Propos recueillis par Ada Quill', ['Ada Quill']],
      ['Par Ada Quill Publié le 4 novembre 2025 à 21h15', ['Ada Quill']],
      ['Écrit par Ada Quill, journaliste', ['Ada Quill']],
    ],
  ],
  [
    'Spanish',
    [
      ['Por Ada Quill', ['Ada Quill']],
      ['Por Ada Quill y Juno Perch', ['Ada Quill', 'Juno Perch']],
      ['Escrito por Ada de la Peña, 4 de noviembre de 2025', ['Ada de la Peña']],
      ['Texto: Ada Quill / Fotos: Juno Perch', ['Ada Quill']],
    ],
  ],
  [
    'Japanese',
    [
      ['文：佐藤真理', ['佐藤真理']],
      ['取材・文＝佐藤真理', []],
      ['（記者・佐藤真理）', ['佐藤真理']],
      ['2025年11月4日 佐藤真理記者', ['佐藤真理']],
      ['執筆：佐藤真理、田中健', ['佐藤真理', '田中健']],
    ],
  ],
  [
    'Chinese',
    [
      ['2025年11月04日 21:15 来源：河口日报 作者：林晓', ['林晓']],
      ['本报记者 林晓 张伟', ['林晓', '张伟']],
      ['文/林晓', ['林晓']],
      ['记者林晓', ['林晓']],
      ['（责任编辑：王敏）', []],
      ['来源：河口日报', []],
      ['撰文：欧阳晓明', ['欧阳晓明']],
    ],
  ],
  [
    'Arabic',
    [
      ['بقلم: ليلى منصور', ['ليلى منصور']],
      ['كتب: سامي الحداد - ٤ نوفمبر ٢٠٢٥', ['سامي الحداد']],
      ['إعداد: وكالات', []],
    ],
  ],
])('%s lines', (_, cases) => {
  test.each(cases)('%s', (line, names) => expect(readByline(line)).toEqual(names));
});

test.each([
  'By Friday the harbour was closed again, and nobody knew why.',
  'By the time Ada Quill arrived the ferry had gone.',
  'Von Harburg bis Altona fährt kein Schiff.',
  'Por la noche Ada Quill volvió al muelle con su hermano.',
  'Par ailleurs le conseil a voté.',
  'By Harbour Times Staff',
  'By Associated Press',
  '文部科学省は四日、方針を決めた。',
  '记者从市政府获悉，大桥将关闭。',
  'كتب الرئيس رسالة طويلة إلى المجلس البلدي في المدينة القديمة يوم الثلاثاء',
])('"%s" names nobody', (line) => expect(readByline(line)).toEqual([]));

test.each([
  ['2025年11月4日 21時15分　佐藤真理', ['佐藤真理']],
  ['2025年11月4日 河口新聞', []],
  ['2025年11月04日 河口日报', []],
])('beside a date: %s', (line, names) => expect(readDatedName(line)).toEqual(names));

test('a name in brackets closes a text', () => {
  expect(readSignature('【佐藤真理】')).toEqual(['佐藤真理']);
  expect(readSignature('【佐藤真理、鈴木一郎】')).toEqual(['佐藤真理', '鈴木一郎']);
  expect(readSignature('【関連記事】')).toEqual([]);
  // A row of names that does not end as one: told one by one, it takes no time.
  expect(readSignature(`【${'佐藤あ'.repeat(20)}、${'佐藤あ'.repeat(5)}！】`)).toEqual([]);
});

test.each([
  ['Ada Quill March 11, 2025 3:46 PM', ['Ada Quill']],
  ['ByAda Quill\n8 min read', ['Ada Quill']],
  ['Ada Quill | ada@harbour.example', ['Ada Quill']],
  ['Quill, Ada', ['Ada Quill']],
  ['Ada Quill @adaquill', ['Ada Quill']],
  ['View all posts by Ada Quill', ['Ada Quill']],
  ['Zeige alle Beiträge von Ada Quill', ['Ada Quill']],
  ['Ada Quill See full bio', ['Ada Quill']],
  ['See full bio', []],
  ['name', []],
  ['user5105', []],
  ['Ada Quill / Journalist', ['Ada Quill']],
])('from markup, "%s" names %j', (raw, names) => expect(cleanAuthors(raw)).toEqual(names));

test('a byline of nothing but brackets is read no further than a byline goes', () => {
  expect(cleanAuthors('('.repeat(60_000))).toEqual([]);
  expect(cleanAuthors(`Ada Quill ${'[('.repeat(60_000)}`)).toEqual(['Ada Quill']);
});
