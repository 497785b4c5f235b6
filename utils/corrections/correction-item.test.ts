import { expect, test } from 'vitest';
import type { Correction } from '@/utils/model/correction';
import { correctionOfSame, mergeCorrections, putCorrection, takeCorrectionBack } from './correction-item';

const at = (day: number) => `2026-03-0${day}T10:00:00.000Z`;
const noStorm: Correction = { kind: 'not-person', name: 'Storm Zelda', at: at(1) };
const noRole: Correction = { kind: 'role', name: 'Ada Quill', role: null, at: at(2) };
const itsRole: Correction = { ...noRole, role: { quote: 'mayor', prefix: 'the ', suffix: '' }, at: at(3) };
const noTopic: Correction = { kind: 'not-topic', label: 'Roofs', at: at(2) };

test('what is decided anew stands in the place of the decision before', () => {
  expect(putCorrection([noRole, noStorm], itsRole)).toEqual([itsRole, noStorm]);
  expect(putCorrection([noRole], noTopic)).toEqual([noRole, noTopic]);
});

test('about the same: one kind and one name, however it is written', () => {
  expect(correctionOfSame([noStorm], { ...noStorm, name: 'STORM ZELDA', at: at(9) })).toBe(noStorm);
  expect(correctionOfSame([noRole], { kind: 'not-person', name: 'Ada Quill', at: at(9) })).toBeNull();
});

test('taken back, the list is what it was', () => {
  expect(takeCorrectionBack([itsRole, noStorm], { put: itsRole, before: noRole })).toEqual([noRole, noStorm]);
  expect(takeCorrectionBack([noRole, noStorm], { put: noStorm, before: null })).toEqual([noRole]);
});

test('what was decided anew since stays', () => {
  const corrections = [itsRole];
  expect(takeCorrectionBack(corrections, { put: noRole, before: null })).toBe(corrections);
});

test('two copies: all of both, and of two on the same the later', () => {
  expect(mergeCorrections([noRole, noStorm], [noTopic, itsRole])).toEqual([itsRole, noStorm, noTopic]);
  expect(mergeCorrections([itsRole], [noRole])).toEqual([itsRole]);
});

test('a copy that adds nothing leaves the very list', () => {
  const mine = [itsRole, noStorm];
  expect(mergeCorrections(mine, structuredClone([noStorm, noRole]))).toBe(mine);
});
