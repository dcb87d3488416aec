import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { renderToString } from 'preact-render-to-string';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { answerLines } from '../../../src/domain/answer-text.ts';
import { FormField } from '../../../src/forms/FormField.tsx';
import { answersSchema } from '../../../src/schemas/answers.ts';
import {
  controlNames,
  FieldSchema,
  questionsOf,
  type Field,
  type Question,
} from '../../../src/schemas/field.ts';
import { toRawAnswers } from '../../../src/schemas/raw-answers.ts';
import { typedAnswers } from '../../support/typed-answers.ts';
import { EXAMPLE_DAY } from '../../builders/field-example.ts';

const TODAY = { today: EXAMPLE_DAY };

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
  fc
    .integer({ min: least, max: most })
    .map((count) =>
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
const field = (key: string): fc.Arbitrary<Field> =>
  fc
    .oneof(
      { weight: 4, arbitrary: simple(key) },
      { weight: 1, arbitrary: group(key) },
      fc.record({ ...question(key), type: fc.constant('period'), past: fc.boolean() }),
      fc.record({
        type: fc.constant('information'),
        key: fc.constant(key),
        label: words,
        text: words,
      }),
    )
    .map((written) => {
      // Absent keys, as in a file: `undefined` is not something that an editor can write.
      const result = v.safeParse(FieldSchema, JSON.parse(JSON.stringify(written)));
      expect(result.issues).toBeUndefined();
      return result.output as Field;
    });

interface Filled {
  readonly fields: readonly Field[];
  readonly values: Readonly<Record<string, string>>;
}

/** A form and what its controls hold: what is expected, save in some of them. */
const filledForm: fc.Arbitrary<Filled> = fc
  .tuple(field('a'), field('b'), field('c'))
  .chain((fields) => {
    const right = typedAnswers([{ title: 'Essai', fields }]);
    const controls = fields.flatMap(controlNames);
    return fc
      .dictionary(fc.constantFrom('aucun', ...controls), hostile, { maxKeys: 4 })
      .map((wrong) => ({ fields, values: { ...right, ...wrong } }));
  });

const check = ({ fields, values }: Filled) =>
  v.safeParse(answersSchema(fields, TODAY), toRawAnswers(fields, values));

const linesOf = (questions: readonly Question[], answers: ReturnType<typeof check>['output']) =>
  questions.map((one) => answerLines(one, (answers as Record<string, never>)[one.key]));

test('a generated form takes the answers that fit it', () => {
  fc.assert(
    fc.property(fc.tuple(field('a'), field('b')), (fields) => {
      const values = typedAnswers([{ title: 'Essai', fields }]);
      expect(check({ fields, values }).issues).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test('whatever a form holds is refused with sentences, or stored and read back the same', () => {
  fc.assert(
    fc.property(filledForm, (filled) => {
      const result = check(filled);
      if (!result.success) {
        for (const { message } of result.issues) expect(message).toMatch(/[.?]$/u);
        return;
      }
      const stored = JSON.stringify(result.output);
      expect(stored).not.toMatch(/\\u0000|\\ud[89a-f]/u);
      const read = JSON.parse(stored) as typeof result.output;
      const questions = questionsOf(filled.fields);
      expect(linesOf(questions, read)).toEqual(linesOf(questions, result.output));
    }),
    { numRuns: 1000 },
  );
});

/** What a browser would send of a page, by name of control. */
function sentBy(html: string): Record<string, string> {
  const { document } = new JSDOM(`<form>${html}</form>`).window;
  const controls = [...document.querySelectorAll<HTMLInputElement>('input,textarea,select')];
  const isSent = ({ type, checked }: HTMLInputElement) =>
    !['radio', 'checkbox'].includes(type) || checked;
  return Object.fromEntries(controls.filter(isSent).map(({ name, value }) => [name, value]));
}

test('a form that comes back holds what was typed, and each control has one id', () => {
  fc.assert(
    fc.property(filledForm, ({ fields, values }) => {
      const html = fields
        .map((one) => renderToString(<FormField field={one} values={values} problems={[]} />))
        .join('');
      const again = sentBy(html);
      for (const name of fields.flatMap(controlNames)) {
        const typed = values[name] ?? '';
        // One line holds no line break, and a list holds only its own answers.
        if (/[\r\n\0\uD800-\uDFFF]/.test(typed)) continue;
        const isOffered = ['', undefined].includes(again[name]) ? typed : again[name];
        expect(isOffered).toBe(typed);
      }
      const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 100 },
  );
});
