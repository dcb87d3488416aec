import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  MediationPlaceSchema,
  MediationPlacesSchema,
} from '../../src/publishing/places/mediation-place.ts';
import { ROOT } from '../support/project.ts';

interface NationalField {
  readonly name: string;
  readonly example: string;
  readonly type: string;
  readonly constraints: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly maxLength?: number;
  };
}

/** The national standard itself (licence ouverte, see its `homepage`): what our schema must follow. */
const NATIONAL = JSON.parse(
  readFileSync(join(ROOT, 'tests/support/mediation-places.schema.json'), 'utf8'),
) as { readonly fields: readonly NationalField[] };

const exampleOf = ({ type, example }: NationalField) =>
  type === 'number' ? Number(example) : example;

/** A place made of the examples of the standard, each in its own field. */
const EXAMPLE: Readonly<Record<string, unknown>> = Object.fromEntries(
  NATIONAL.fields.map((field) => [field.name, exampleOf(field)]),
);
const passes = (changes: Readonly<Record<string, unknown>>) =>
  v.is(MediationPlaceSchema, JSON.parse(JSON.stringify({ ...EXAMPLE, ...changes })));

test('the schema has the fields of the standard, in their order, and no other', () => {
  expect(Object.keys(MediationPlaceSchema.entries)).toEqual(
    NATIONAL.fields.map(({ name }) => name),
  );
});

test('a place made of the examples of the standard passes', () => {
  expect(v.safeParse(MediationPlaceSchema, EXAMPLE).issues).toBeUndefined();
});

describe.each(NATIONAL.fields.map((field) => [field.name, field] as const))('%s', (name, field) => {
  const { required = false } = field.constraints;

  test(required ? 'is required' : 'may be left out', () => {
    expect(passes({ [name]: undefined })).toBe(!required);
  });

  test('is never empty, nor of another type', () => {
    for (const wrong of ['', '  ', null, [], {}, true])
      expect(passes({ [name]: wrong })).toBe(false);
  });
});

const patterns = NATIONAL.fields.flatMap(({ name, example, constraints: { pattern } }) =>
  pattern === undefined ? [] : [[name, pattern, example] as const],
);

test.each(patterns)('%s takes what its pattern in the standard takes', (name, pattern, example) => {
  const whole = new RegExp(`^(?:${pattern})$`, 'u');
  // A list of words is written as (?:(?:^|\\|)(one|other))+$ in the standard.
  const [, listed = ''] = /\^\|\\\|\)\((.*)\)\)\+\$$/u.exec(pattern) ?? [];
  const words = listed.split('|').map((word) => word.replaceAll('\\', ''));
  const [first = '', second = ''] = words;
  const tried = [
    ...[example, ...words, words.join('|'), `${first}|`, `|${first}`, `${first}, ${second}`],
    ...[` ${first}`, first.toUpperCase(), 'autre', '12345678', '123456789', '12345678901234'],
    ...['123456789012345', 'W123456789', '12345', '2A004', '20004', '97411', '+33199001234'],
    ...['+330199001234', '+262262001234', '+44199001234', '01 99 00 12 34', '33199001234'],
  ].filter((value) => value !== '');
  for (const value of tried) {
    expect([value, passes({ [name]: value })]).toEqual([value, whole.test(value)]);
  }
});

const lengths = NATIONAL.fields.flatMap(({ name, constraints: { maxLength } }) =>
  maxLength === undefined ? [] : [[name, maxLength] as const],
);

test.each(lengths)('%s is no longer than in the standard', (name, maxLength) => {
  expect(passes({ [name]: 'a'.repeat(maxLength) })).toBe(true);
  expect(passes({ [name]: 'a'.repeat(maxLength + 1) })).toBe(false);
});

test.each([
  ['date_maj', '2026-02-30'],
  ['date_maj', '21/11/2026'],
  ['courriels', 'accueil@ma-commune.fr|rien'],
  ['site_web', 'javascript:alert(1)'],
  ['prise_rdv', 'www.ma-commune.fr'],
  ['latitude', 91],
  ['horaires', 'du lundi au vendredi'],
])('%s is refused when it is « %s »: pages show it', (name, value) => {
  expect(passes({ [name]: value })).toBe(false);
});

test('an unknown field is refused, and the same place twice', () => {
  expect(passes({ horaire: 'Mo 09:00-12:00' })).toBe(false);
  expect(v.is(MediationPlacesSchema, [EXAMPLE, { ...EXAMPLE, id: 'autre' }])).toBe(true);
  expect(v.is(MediationPlacesSchema, [EXAMPLE, EXAMPLE])).toBe(false);
  expect(v.is(MediationPlacesSchema, [])).toBe(true);
});
