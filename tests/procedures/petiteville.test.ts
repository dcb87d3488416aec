import { expect, test } from 'vitest';
import { ASKERS, BEHALVES } from '../../src/procedures/who-asks.ts';
import { fieldsOf } from '../../src/questions/form-section.ts';
import { SCHEMAS } from '../../src/questions/registers/schemas.ts';
import { PETITEVILLE } from '../builders/content.ts';

const procedures = PETITEVILLE.procedures.map(({ procedure }) => procedure);
const fields = PETITEVILLE.procedures.flatMap(({ definition }) => fieldsOf(definition.form));

test('the commune of the tests asks every kind of question', () => {
  const asked = new Set(fields.map(({ type }) => type));
  expect([...asked].toSorted()).toEqual(
    SCHEMAS.map(({ entries }) => entries.type.literal).toSorted(),
  );
});

test('it has every kind of act, every meaning of silence, whoever asks and for whom', () => {
  expect(new Set(procedures.map(({ kind }) => kind))).toEqual(
    new Set(['request', 'delivery', 'declaration', 'report', 'information', 'orientation']),
  );
  expect(new Set(procedures.map(({ silence }) => silence.means))).toEqual(
    new Set(['acceptance', 'rejection', 'none']),
  );
  expect(new Set(procedures.flatMap(({ asks }) => asks))).toEqual(new Set(ASKERS));
  expect(new Set(procedures.flatMap(({ onBehalf }) => onBehalf))).toEqual(new Set(BEHALVES));
});

test('it has conditions of every kind, on questions and on parts', () => {
  const tests = fields.flatMap(({ when = [] }) => when).map(({ test: kind }) => kind);
  expect([...new Set(tests)].toSorted()).toEqual(
    ['after', 'answered', 'any', 'before', 'is', 'more-than'].toSorted(),
  );
  expect(procedures.some(({ form }) => form.some(({ when }) => when !== undefined))).toBe(true);
});

test('none of its facts are those of the demonstration', () => {
  expect(JSON.stringify([...PETITEVILLE.services.values(), PETITEVILLE.commune])).not.toMatch(
    /admiville|01 99 00/iu,
  );
});
