import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { answerLines } from '../../src/questions/answer-text.ts';
import { answersSchema } from '../../src/questions/answers.ts';
import { controlNames, questionsOf, type Question } from '../../src/questions/field.ts';
import { FormField } from '../../src/questions/FormField.tsx';
import { EXAMPLE_DAY } from '../../src/questions/kind-sample.ts';
import { toRawAnswers } from '../../src/questions/raw-answers.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { filledForm, generatedField, type FilledForm } from '../builders/generated-form.ts';
import { readHtml } from '../support/read-html.ts';

const TODAY = { today: EXAMPLE_DAY };

const check = ({ fields, values }: FilledForm) =>
  v.safeParse(answersSchema(fields, TODAY), toRawAnswers(fields, values));

const linesOf = (questions: readonly Question[], answers: ReturnType<typeof check>['output']) =>
  questions.map((one) => answerLines(one, (answers as Record<string, never>)[one.key]));

test('a generated form takes the answers that fit it', () => {
  fc.assert(
    fc.property(fc.tuple(generatedField('a'), generatedField('b')), (fields) => {
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
  const document = readHtml(`<form>${html}</form>`);
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
