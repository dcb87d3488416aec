import { expect, test } from 'vitest';
import { RGESN_PRIORITIES, RGESN_THEMES } from '../../src/evidence/rgesn/rgesn.ts';
import { describeCriteria } from '../../src/evidence/rgesn/statement/describe-criteria.ts';
import {
  countByConformity,
  itemsOfTheme,
  statementOf,
} from '../../src/evidence/rgesn/statement/statement.ts';
import { formatsAsked } from '../../src/procedures/formats-asked.ts';
import { wrongSpaces } from '../../src/tools/proofreading/rules/wrong-spaces.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { longSentences } from '../support/reading.ts';

const procedures = PETITEVILLE.procedures.map(({ procedure }) => procedure);
const statement = statementOf(PETITEVILLE.ecodesign, formatsAsked(procedures).procedures > 0);

test('every criterion of the RGESN has one answer, shown under its theme', () => {
  const shown = RGESN_THEMES.flatMap((_theme, index) =>
    itemsOfTheme(statement, index + 1).flatMap(({ criteria }) => criteria),
  );
  expect(shown.toSorted()).toEqual([...RGESN_PRIORITIES.keys()].toSorted());
  const counts = Object.values(countByConformity(statement));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(78);
});

test('what depends on the commune is said in its words', () => {
  const { referent, hosting } = PETITEVILLE.ecodesign;
  const saidOf = (criterion: string) =>
    statement.find(({ criteria }) => criteria.includes(criterion));
  expect(saidOf('1.3')).toMatchObject(referent);
  expect(saidOf('8.7')).toMatchObject(hosting);
});

test('what is said of files is true of the forms', () => {
  const saidOfFiles = (asked: typeof procedures) =>
    statementOf(PETITEVILLE.ecodesign, formatsAsked(asked).procedures > 0).find(({ criteria }) =>
      criteria.includes('4.11'),
    )?.conformity;
  expect(saidOfFiles(procedures)).toBe('met');
  const asksFiles = ({ form }: (typeof procedures)[number]) =>
    JSON.stringify(form).includes('"files"');
  expect(saidOfFiles(procedures.filter((one) => !asksFiles(one)))).toBe('not-applicable');
});

test('an answer is about one theme', () => {
  for (const { criteria } of statement) {
    expect(new Set(criteria.map((criterion) => criterion.split('.')[0])).size).toBe(1);
  }
});

test('answers are plain: short sentences, French spaces', () => {
  for (const { about, how } of statement) {
    expect(wrongSpaces(`${about} ${how}`)).toEqual([]);
    expect(longSentences(how)).toEqual([]);
  }
});

test('criteria are named with how much they matter', () => {
  expect(describeCriteria(['4.1', '4.6'])).toBe('4.1 (prioritaire), 4.6 (recommandé)');
  expect(describeCriteria(['3.5', '3.6'])).toBe('3.5, 3.6 (modéré)');
  expect(() => describeCriteria(['10.1'])).toThrow(RangeError);
});
