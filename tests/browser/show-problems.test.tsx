import { JSDOM } from 'jsdom';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showProblems } from '../../src/browser/form/show-problems.ts';
import { answerChecker } from '../../src/questions/check-form-values.ts';
import type { RawAnswer } from '../../src/questions/field-context.ts';
import { unknownBox, unknownControl, type Question } from '../../src/questions/field.ts';
import { FormField } from '../../src/questions/FormField.tsx';
import { EXAMPLE_DAY } from '../../src/questions/kind-sample.ts';
import { TICKED } from '../../src/questions/ticked.ts';
import { FIELD_EXAMPLES } from '../builders/field-examples.ts';

/** What a person would type to give an answer, by name of control. */
function typedValues(field: Question, raw: RawAnswer): Record<string, string> {
  if (typeof raw === 'object' && 'given' in raw && 'unknown' in raw) {
    const { given, unknown } = raw as Exclude<RawAnswer, string | Record<string, string>>;
    return { ...typedValues(field, given), [unknownControl(field)]: unknown };
  }
  if (typeof raw === 'string') return { [field.key]: raw };
  return Object.fromEntries(
    Object.entries(raw).map(([part, text]) => [`${field.key}.${part}`, text]),
  );
}

const refused = FIELD_EXAMPLES.flatMap(([, examples]) =>
  examples.flatMap(({ field, refused: answers }) => [
    // A box holds nothing but its tick.
    ...answers
      .filter(
        ([raw]) =>
          field.type !== 'choices' ||
          Object.values(raw).every((tick) => ['', TICKED].includes(tick as string)),
      )
      .map(([raw]) => [field.type, field, typedValues(field, raw)] as const),
    ...(field.required ? [[field.type, field, {}] as const] : []),
    ...(unknownBox(field) === undefined
      ? []
      : [[field.type, field, { [unknownControl(field)]: TICKED }] as const]),
  ]),
);

const page = new JSDOM('<form></form>').window;
beforeEach(() => {
  vi.stubGlobal('document', page.document);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The markup, whatever the order of attributes. */
const sorted = ({ innerHTML }: Element) =>
  innerHTML.replaceAll(
    /<[a-z][^>]*>/gu,
    (tag) =>
      tag
        .match(/[^\s="]+(?:="[^"]*")?/gu)
        ?.toSorted()
        .join(' ') ?? tag,
  );

const draw = (...[field, values, problems]: Parameters<typeof drawn>) => {
  const [form] = page.document.getElementsByTagName('form');
  if (form === undefined) throw new TypeError('No form');
  form.innerHTML = drawn(field, values, problems);
  return form;
};
function drawn(
  field: Question,
  values: Record<string, string>,
  problems: Parameters<typeof FormField>[0]['problems'],
) {
  return renderToString(<FormField field={field} values={values} problems={problems} />);
}

test.each(refused)(
  'a mistake in %s is shown as the function shows it, then taken away',
  (_type, field, values) => {
    const check = answerChecker([{ title: 'T', fields: [field] }], EXAMPLE_DAY)(values);
    const problems = check.success ? [] : check.problems;
    const byFunction = sorted(draw(field, values, problems));
    const form = draw(field, values, []);
    const before = sorted(form);
    showProblems(form, problems);
    expect(sorted(form)).toBe(byFunction);
    showProblems(form, []);
    expect(sorted(form)).toBe(before);
  },
);
