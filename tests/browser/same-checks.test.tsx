import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { conditionApplier } from '../../src/browser/form/apply-conditions.ts';
import type { OpenForm } from '../../src/browser/form/open-form.ts';
import { readValues } from '../../src/browser/form/read-values.ts';
import type { ProcedureDefinition } from '../../src/procedures/definition.ts';
import { answerChecker } from '../../src/questions/check-form-values.ts';
import { fieldsOf, type FormSection } from '../../src/questions/form-section.ts';
import { FormField } from '../../src/questions/FormField.tsx';
import { EXAMPLE_DAY } from '../../src/questions/kind-sample.ts';
import { sortEntries } from '../../src/requests/posted-values.server.ts';
import { conditionalForm } from '../builders/conditional-form.ts';

const { window } = new JSDOM('<form></form>');

/** The page of a form once its script has hidden what does not apply. */
function openPage(form: readonly FormSection[], values: Readonly<Record<string, string>>) {
  const [element] = window.document.getElementsByTagName('form');
  if (element === undefined) throw new TypeError('No form');
  element.innerHTML = renderToString(
    <>
      {form.map(({ title, fields }) => (
        <section class="part" key={title}>
          {fields.map((field) => (
            <FormField field={field} values={values} problems={[]} key={field.key} />
          ))}
        </section>
      ))}
    </>,
  );
  const definition = { form } as unknown as ProcedureDefinition;
  const opened: OpenForm = { element, definition, today: EXAMPLE_DAY };
  conditionApplier(opened, [...element.querySelectorAll<HTMLElement>('section')])();
  return element;
}

/** What the function receives when the form is sent. */
function sentBy(element: HTMLFormElement) {
  // A file that was not chosen is no file.
  const entries = [...new window.FormData(element)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return { kind: 'form', entries, isGarbled: false, files: [] } as const;
}

test('what the browser accepts the function accepts, and what the function refuses the browser flagged', () => {
  let accepted = 0;
  fc.assert(
    fc.property(conditionalForm, ({ form, values }) => {
      const element = openPage(form, values);
      const check = answerChecker(form, EXAMPLE_DAY);
      const inBrowser = check(readValues(element));
      const sent = sortEntries(fieldsOf(form), sentBy(element), false);
      expect(sent.problems).toEqual([]);
      expect(check(sent.values)).toEqual(inBrowser);
      if (inBrowser.success) accepted += 1;
    }),
    { numRuns: 400 },
  );
  // Both ends were seen.
  expect(accepted).toBeGreaterThan(50);
  expect(accepted).toBeLessThan(350);
});
