import { describe, expect, test } from 'vitest';
import { datesIn, isDateLine, parseDate } from './parse-date';

describe.each<[string, [string, string][]]>([
  [
    'en',
    [
      ['4 November 2025', '2025-11-04'],
      ['Tuesday, November 4, 2025 at 9:15 pm ET', '2025-11-04T21:15:00'],
      ['Nov. 4th, 2025', '2025-11-04'],
      ['November the 4th, 2025', '2025-11-04'],
      ['4th of November 2025', '2025-11-04'],
      ['4-Nov-2025', '2025-11-04'],
      ['Mon Aug 03 12:45:00 EDT 2015', '2015-08-03T12:45:00-04:00'],
      ['Tue, 07 Apr 2020 08:05:00 +0200', '2020-04-07T08:05:00+02:00'],
      ['Tue Nov 04 2025 21:15:00 GMT+0100', '2025-11-04T21:15:00+01:00'],
      ['2016 12 12 14:00:00', '2016-12-12T14:00:00'],
      ['20251104', '2025-11-04'],
      ['Published Sept 4, 2025 12:05 a.m. EST', '2025-09-04T00:05:00-05:00'],
      ['25/12/2025', '2025-12-25'],
    ],
  ],
  [
    'de',
    [
      ['Dienstag, 4. November 2025, 21:15 Uhr', '2025-11-04T21:15:00'],
      ['Stand: 04.11.2025 - 21.15 Uhr', '2025-11-04T21:15:00'],
      ['4. Jänner 2025', '2025-01-04'],
      ['04.11.25', '2025-11-04'],
      ['den 4. Nov. 2025', '2025-11-04'],
    ],
  ],
  [
    'fr',
    [
      ['Publié le 4 novembre 2025 à 21h15', '2025-11-04T21:15:00'],
      ['1er août 2025', '2025-08-01'],
      ['le premier mai 2025', '2025-05-01'],
      ['04/11/2025', '2025-11-04'],
      ['4 févr. 2025', '2025-02-04'],
    ],
  ],
  [
    'es',
    [
      ['4 de noviembre de 2025', '2025-11-04'],
      ['martes, 4 de noviembre del 2025', '2025-11-04'],
      ['primero de mayo de 2025', '2025-05-01'],
      ['Actualizado el 4 nov 2025 - 21:15 CET', '2025-11-04T21:15:00+01:00'],
      ['noviembre 4 de 2025', '2025-11-04'],
    ],
  ],
  [
    'ja',
    [
      ['2025年11月4日 21時15分', '2025-11-04T21:15:00'],
      ['２０２５年１１月４日', '2025-11-04'],
      ['令和7年11月4日', '2025-11-04'],
      ['令和元年5月1日', '2019-05-01'],
      ['昭和64年1月7日', '1989-01-07'],
      ['2025/11/04 午後9:15', '2025-11-04T21:15:00'],
      ['二〇二五年十一月四日', '2025-11-04'],
    ],
  ],
  [
    'zh',
    [
      ['2025年11月04日 21:15', '2025-11-04T21:15:00'],
      ['二〇二五年十一月二十四日', '2025-11-24'],
      ['民國114年11月4日', '2025-11-04'],
      ['发布时间：2025-11-04 下午9:15', '2025-11-04T21:15:00'],
      ['2025年11月4号', '2025-11-04'],
    ],
  ],
  [
    'ar',
    [
      ['نُشر في ٤ نوفمبر ٢٠٢٥', '2025-11-04'],
      ['4 تشرين الثاني 2025', '2025-11-04'],
      ['الثلاثاء ٤ نونبر ٢٠٢٥ - ٢١:١٥', '2025-11-04T21:15:00'],
      ['13 جمادى الأولى 1447 هـ', '2025-11-04'],
      ['٢٠٢٥/١١/٠٤', '2025-11-04'],
      ['4 كانون الأول 2025، 9:15 مساءً', '2025-12-04T21:15:00'],
    ],
  ],
])('%s', (language, cases) => {
  test.each(cases)('%s', (text, date) => expect(parseDate(text, language)).toBe(date));
});

test('of two calendars in a line the first is a day of the same date', () => {
  const dates = datesIn('الثلاثاء 13 جمادى الأولى 1447 هـ - 4 نوفمبر 2025 م').map(({ date }) => date);
  expect(dates).toEqual(['2025-11-04', '2025-11-04']);
});

test.each([
  ['5/6/2025', null],
  ['5/6/2025', 'en'],
  ['12 people in 2014', 'en'],
  ['the year 1789 and 12 more', 'en'],
  ['version 10.12.20.3', 'de'],
  ['31.02.', 'de'],
])('%s (%s) states no day that is beyond doubt', (text, language) => expect(parseDate(text, language)).toBeNull());

test.each([
  ['en-US', '2025-05-06'],
  ['en-GB', '2025-06-05'],
  ['es', '2025-06-05'],
])('in %s the order of numerals is known', (language, date) => expect(parseDate('5/6/2025', language)).toBe(date));

test('each date of a line has the label before it, the last one that behind it', () => {
  expect(datesIn('Updated 9 November 2025, 08:00 Published 4 November 2025, 21:15')).toEqual([
    { date: '2025-11-09T08:00:00', label: 'modified' },
    { date: '2025-11-04T21:15:00', label: 'published' },
  ]);
  expect(datesIn('2025年11月4日更新')).toEqual([{ date: '2025-11-04', label: 'modified' }]);
});

test.each([
  '4 November 2025',
  'Updated 4 Nov 2025, 21:15',
  '2025年11月4日 21時15分',
  '21.15 Uhr',
  '9:15 p.m. ET',
  '٤ نوفمبر ٢٠٢٥',
])('"%s" is a line of nothing but a date', (line) => expect(isDateLine(line)).toBe(true));

test.each([
  'On 4 November 2025 the council closed the bridge.',
  'Odds of 21:15 were offered in town',
  'Мост закрыли в 21:15',
  '大桥于21:15关闭',
])('"%s" is a sentence', (line) => expect(isDateLine(line)).toBe(false));
