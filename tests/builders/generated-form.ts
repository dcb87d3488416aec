import fc from 'fast-check';
import * as v from 'valibot';
import { FieldSchema } from '../../src/questions/field-schema.ts';
import { controlNames, type Field } from '../../src/questions/field.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';

/** What people and programs put into forms: nothing, ticks, long texts, other scripts, odd bytes. */
const hostile = fc.oneof(
  fc.constantFrom('', ' ', 'oui', 'non', 'inconnu', 'aucun', '1', '-1', '31', '2026', '12345'),
  fc.constantFrom('x'.repeat(4096), '😀'.repeat(2048), '\u202Emille', 'שלום', 'a\0b', '\uD800'),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '</textarea><script>',
    '\r\n\u2028',
    '🏳️‍🌈',
    'W123456789',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

const words = fc.constantFrom('La question', 'Où ?', 'À quel « moment » ?', 'x'.repeat(200));
const common = (key: string) => ({
  key: fc.constant(key),
  label: words.map((text) => `${text.slice(0, 190)} ${key}`),
  hint: fc.option(words, { nil: undefined }),
  required: fc.boolean(),
  need: fc.constant('Essai.'),
});
const question = (key: string) => ({
  ...common(key),
  unknown: fc.option(fc.constant('Je ne sais pas'), { nil: undefined }),
});
const options = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((count) =>
    Array.from({ length: count }, (_, index) => ({
      value: `v${index}`,
      label: `Réponse ${index}`,
    })),
  );
const slots = fc
  .uniqueArray(fc.integer({ min: 10, max: 21 }), { minLength: 2, maxLength: 6 })
  .map((hours) => hours.map((hour) => ({ from: `${hour}:00`, to: `${hour + 1}:30` })));

/** Definitions as an editor may write them, of every simple type. */
const simple = (key: string): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.record({
      ...question(key),
      type: fc.constantFrom('text', 'long-text', 'email', 'phone', 'address', 'commune', 'date'),
    }),
    fc.record({
      ...question(key),
      type: fc.constantFrom('integer', 'amount', 'rna', 'siret', 'vehicle-plate', 'yes-no'),
    }),
    fc.record({ ...question(key), type: fc.constant('partial-date'), past: fc.boolean() }),
    fc.record({ ...common(key), type: fc.constantFrom('statement', 'place', 'family-quotient') }),
    fc.record({
      ...question(key),
      type: fc.constant('name'),
      part: fc.constantFrom('given', 'family', 'usage', 'full'),
      own: fc.boolean(),
    }),
    fc.record({ ...question(key), type: fc.constant('choice'), options: options(2, 12) }),
    fc.record({ ...question(key), type: fc.constant('select'), options: options(13, 30) }),
    fc.record({ ...question(key), type: fc.constant('time-slot'), slots }),
    fc.record({
      ...question(key),
      type: fc.constant('choices'),
      options: options(4, 8),
      min: fc.integer({ min: 1, max: 2 }),
      max: fc.option(fc.integer({ min: 2, max: 4 }), { nil: undefined }),
      none: fc.option(fc.constant('Aucun de ceux-là'), { nil: undefined }),
    }),
  );
const group = (key: string): fc.Arbitrary<unknown> =>
  fc.record({
    ...common(key),
    type: fc.constant('group'),
    item: fc.constant('Enfant'),
    add: fc.constant('Ajouter un enfant'),
    min: fc.integer({ min: 1, max: 2 }),
    max: fc.integer({ min: 2, max: 3 }),
    fields: fc.tuple(simple('un'), simple('deux')),
  });
/** A field as the build reads it from a content file. */
export const generatedField = (key: string): fc.Arbitrary<Field> =>
  fc
    .oneof(
      { weight: 4, arbitrary: simple(key) },
      { weight: 1, arbitrary: group(key) },
      fc.record({ ...question(key), type: fc.constant('period'), past: fc.boolean() }),
      fc.record({
        ...question(key),
        type: fc.constant('files'),
        max: fc.integer({ min: 1, max: 10 }),
      }),
      fc.record({
        type: fc.constant('information'),
        key: fc.constant(key),
        label: words,
        text: words,
      }),
    )
    .map((written) => {
      // Absent keys, as in a file: `undefined` is not something that an editor can write.
      return v.parse(FieldSchema, JSON.parse(JSON.stringify(written)));
    });

/** A form with what its controls hold. */
export interface FilledForm {
  readonly fields: readonly Field[];
  readonly values: Readonly<Record<string, string>>;
}

/** Fields and what their controls hold: what is expected, save in some of them. */
export function filledFields(fields: readonly Field[]): fc.Arbitrary<FilledForm> {
  const right = typedAnswers([{ title: 'Essai', fields }]);
  const controls = fields.flatMap(controlNames);
  return fc
    .dictionary(fc.constantFrom('aucun', ...controls), hostile, { maxKeys: 4 })
    .map((wrong) => ({ fields, values: { ...right, ...wrong } }));
}

/** A form and what its controls hold. */
export const filledForm: fc.Arbitrary<FilledForm> = fc
  .tuple(generatedField('a'), generatedField('b'), generatedField('c'))
  .chain(filledFields);
