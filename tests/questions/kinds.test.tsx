import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readSchema } from '../../src/editing/schema-node.ts';
import { PaperQuestions } from '../../src/filing/paper/PaperQuestions.tsx';
import { answerChecker } from '../../src/questions/check-form-values.ts';
import { FieldSchema } from '../../src/questions/field-schema.ts';
import { controlNames, unknownControl, type Question } from '../../src/questions/field.ts';
import { FormField } from '../../src/questions/FormField.tsx';
import { EXAMPLE_DAY } from '../../src/questions/kind-sample.ts';
import { paperQuestion } from '../../src/questions/paper-question.ts';
import { EDITOR_TEXTS } from '../../src/questions/registers/editor-texts.ts';
import { typedAnswers, typedMistakes } from '../../src/questions/typed-answers.ts';
import { questionRegisters } from '../../src/tools/maintenance/question-registers.ts';
import { FIELD_EXAMPLES } from '../builders/field-examples.ts';
import { ROOT } from '../support/project.ts';
import { readHtml } from '../support/read-html.ts';

const REGISTERS = join(ROOT, 'src/questions/registers');

test('the registers are those that the command writes, and no other', async () => {
  const written = readdirSync(REGISTERS).map(
    (name) => [name, readFileSync(join(REGISTERS, name), 'utf8')] as const,
  );
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(await questionRegisters()));
});

type Problems = Parameters<typeof FormField>[0]['problems'];
const draw = (field: Question, values: Record<string, string>, problems: Problems) =>
  readHtml(renderToString(<FormField field={field} values={values} problems={problems} />));

const examples = FIELD_EXAMPLES.flatMap(([type, all]) =>
  all.map(({ field }, index) => ({ name: `${type}, example ${index + 1}`, field })),
);

/** What every kind of question does, whatever it asks. */
describe.each(examples)('$name', ({ field }) => {
  const form = [{ title: 'Essai', fields: [field] }];
  const check = answerChecker(form, EXAMPLE_DAY);
  const right = typedAnswers(form);
  const wrong = typedMistakes(form);

  test('draws the controls that it reads, each with a name for those who do not see it', () => {
    const document = draw(field, {}, []);
    const controls = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const names = new Set(controls.map(({ name }) => name).filter((name) => name !== '_retirer'));
    expect(names).toEqual(new Set(controlNames(field)));
    for (const { labels } of controls) expect(labels?.[0]?.textContent.trim()).not.toBe('');
  });

  test('takes the answer that previews type, and shows it again in its controls', () => {
    expect(check(right)).toMatchObject({ success: true });
    expect(draw(field, right, []).querySelectorAll('.wrong')).toHaveLength(0);
  });

  test('refuses the mistake that tests type, and says so beside the control', () => {
    if (Object.keys(wrong).length === 0) return;
    const result = check({ ...right, ...wrong });
    const problems = result.success ? [] : result.problems;
    expect(problems.length).toBeGreaterThan(0);
    const { body } = draw(field, { ...right, ...wrong }, problems);
    for (const { message } of problems) expect(body.textContent).toContain(message);
    expect(body.querySelector('[aria-invalid=true]')).not.toBeNull();
  });

  test('leaves room for a pen on paper', () => {
    const question = paperQuestion(field);
    expect(question).toMatchObject({ label: field.label, required: true });
    expect(question.answer.kind).not.toBe('none');
    const html = renderToString(<PaperQuestions questions={[question]} />);
    expect(readHtml(html).body.textContent).toContain(field.label);
  });

  test('has no control for « je ne sais pas » unless an editor wants one', () => {
    const { unknown: _, ...known } = field as Question & { readonly unknown?: string };
    const bare = v.parse(FieldSchema, known) as Question;
    const isOffered = controlNames(bare).includes(unknownControl(bare));
    expect(isOffered).toBe(field.type === 'family-quotient');
  });
});

test('an editor reads the name of each kind and the words of each of its keys', () => {
  const node = readSchema(FieldSchema);
  const kinds = node.kind === 'variant' ? node.groups : [];
  expect(kinds.map(({ name }) => name)).toEqual(Object.keys(EDITOR_TEXTS));
  for (const { name, entries } of kinds) {
    const { keys } = EDITOR_TEXTS[name as keyof typeof EDITOR_TEXTS];
    expect([name, Object.keys(keys).toSorted()]).toEqual([
      name,
      entries.map((entry) => entry.name).toSorted(),
    ]);
  }
});
