import { expect, test } from 'vitest';
import { RGESN_PRIORITIES, RGESN_THEMES } from '../../src/evidence/rgesn/rgesn.ts';
import { describeCriteria } from '../../src/evidence/rgesn/statement/describe-criteria.ts';
import {
  countByConformity,
  itemsOfTheme,
  statementOf,
} from '../../src/evidence/rgesn/statement/statement.ts';
import { wrongSpaces } from '../../src/tools/proofreading/rules/wrong-spaces.ts';
import { longSentences } from '../support/reading.ts';

test('every criterion of the RGESN has one answer, shown under its theme', () => {
  const shown = RGESN_THEMES.flatMap((_theme, index) =>
    itemsOfTheme(index + 1).flatMap(({ criteria }) => criteria),
  );
  expect(shown.toSorted()).toEqual([...RGESN_PRIORITIES.keys()].toSorted());
  const counts = Object.values(countByConformity());
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(78);
});

test('an answer is about one theme', () => {
  for (const { criteria } of STATEMENT) {
    expect(new Set(criteria.map((criterion) => criterion.split('.')[0])).size).toBe(1);
  }
});

test('answers are plain: short sentences, French spaces', () => {
  for (const { about, how } of STATEMENT) {
    expect(wrongSpaces(`${about} ${how}`)).toEqual([]);
    expect(longSentences(how)).toEqual([]);
  }
});

test('criteria are named with how much they matter', () => {
  expect(describeCriteria(['4.1', '4.6'])).toBe('4.1 (prioritaire), 4.6 (recommandé)');
  expect(describeCriteria(['3.5', '3.6'])).toBe('3.5, 3.6 (modéré)');
  expect(() => describeCriteria(['10.1'])).toThrow(RangeError);
});
