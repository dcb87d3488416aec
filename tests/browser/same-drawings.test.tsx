import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readValues } from '../../src/browser/form/read-values.ts';
import { showReview } from '../../src/browser/form/sending-review.ts';
import { showProblems } from '../../src/browser/form/show-problems.ts';
import { showSummary } from '../../src/browser/form/show-summary.ts';
import { ProcedureForm } from '../../src/filing/ProcedureForm.tsx';
import { ReviewPage } from '../../src/filing/ReviewPage.tsx';
import { mistakeTexts } from '../../src/kit/mistakes-texts.ts';
import type { FormValues } from '../../src/questions/answer-problem.ts';
import { answerChecker } from '../../src/questions/check-form-values.ts';
import type { FormSection } from '../../src/questions/form-section.ts';
import { EXAMPLE_DAY } from '../../src/questions/kind-sample.ts';
import { conditionalForm } from '../builders/conditional-form.ts';
import { aDefinition } from '../builders/content.ts';

const TITLE = 'Essai – formulaire';
const { window } = new JSDOM('');
beforeEach(() => {
  const { document, history, HTMLAnchorElement } = window;
  const addEventListener = window.addEventListener.bind(window);
  for (const [name, value] of Object.entries({
    document,
    history,
    HTMLAnchorElement,
    addEventListener,
  })) {
    vi.stubGlobal(name, value);
  }
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const parking = aDefinition('autorisation-stationnement');
const definitionOf = (form: readonly FormSection[]) => ({ ...parking, form });

function draw(page: VNode, title = TITLE): Document {
  window.document.body.innerHTML = `<main>${renderToString(page)}</main>`;
  window.document.title = title;
  // What takes a child back without a script: a script has a button of its own for that.
  for (const box of window.document.querySelectorAll('.take-back')) box.remove();
  return window.document;
}

/** What a browser holds of what was typed: a box its tick, a list one of its own answers. */
function heldBy(form: readonly FormSection[], typed: FormValues): FormValues {
  const page = draw(<ProcedureForm definition={definitionOf(form)} values={typed} />);
  return readValues(formOf(page));
}

/** The markup, whatever the order of attributes. */
const sorted = (element: Element | null) =>
  (element?.outerHTML ?? '').replaceAll(
    /<([a-z]\w*)([^>]*)>/gu,
    (_tag, name: string, attributes: string) =>
      `<${[name, ...(attributes.match(/[^\s="]+(?:="[^"]*")?/gu) ?? []).toSorted()].join(' ')}>`,
  );

const folded = (element: Element) => sorted(element).replaceAll('<details open="">', '<details>');

const find = (page: ParentNode, selector: string) => {
  const found = page.querySelector<HTMLElement>(selector);
  if (found === null) throw new TypeError(`No ${selector}`);
  return found;
};
const formOf = (page: Document) => find(page, 'form') as HTMLFormElement;

test('mistakes of a form are shown as the function shows them, summary and messages, then taken away', () => {
  let wrong = 0;
  fc.assert(
    fc.property(conditionalForm, ({ form, values: typed }) => {
      const values = heldBy(form, typed);
      const check = answerChecker(form, EXAMPLE_DAY)(values);
      if (check.success) return;
      wrong += 1;
      const { problems } = check;
      const definition = definitionOf(form);
      const page = draw(
        <ProcedureForm definition={definition} values={values} problems={problems} />,
        mistakeTexts.title(TITLE),
      );
      // Without a script, the browser brings the focus there by this mark.
      find(page, '.note.wrong').removeAttribute('autofocus');
      const byFunction = [page.title, sorted(page.body)];

      const again = draw(<ProcedureForm definition={definition} values={values} />);
      const before = [again.title, folded(again.body)];
      const element = formOf(again);
      showProblems(element, problems);
      showSummary(element, problems);
      expect([again.title, sorted(again.body)]).toEqual(byFunction);
      expect(again.activeElement?.className).toBe('note wrong');
      showProblems(element, []);
      showSummary(element, []);
      // A child that a mistake brought in sight stays there.
      expect([again.title, folded(again.body)]).toEqual(before);
    }),
    { numRuns: 50 },
  );
  expect(wrong).toBeGreaterThan(5);
});

/**
 * What a part of the answers says and where its links lead. In the page of the form it is one title
 * lower, and leads back by a link where the function needs a button.
 */
const partsOf = (view: Element) =>
  [...view.querySelectorAll('.part')].map((part) => {
    for (const change of part.querySelectorAll('button,a')) {
      const target = change.getAttribute('href') ?? change.getAttribute('formaction') ?? '';
      change.replaceWith(`${target.slice(target.indexOf('#'))} ${change.innerHTML}`);
    }
    return sorted(part).replaceAll(/(?<=<\/?)h3\b/gu, 'h2');
  });

test('answers are shown as the function shows them, with the same words', () => {
  let right = 0;
  fc.assert(
    fc.property(conditionalForm, ({ form, values: typed }) => {
      const values = heldBy(form, typed);
      const check = answerChecker(form, EXAMPLE_DAY)(values);
      if (!check.success) return;
      right += 1;
      const { answers } = check;
      const definition = definitionOf(form);
      const page = draw(
        <ReviewPage definition={definition} answers={answers} envelope="x" submissionKey="y" />,
      );
      const byFunction = {
        title: find(page, 'h1').textContent,
        intro: sorted(find(page, '.wrap>p:not(.over-title)')),
        send: find(page, '.actions>.button').textContent,
        parts: partsOf(page.body),
      };

      const element = formOf(draw(<ProcedureForm definition={definition} values={values} />));
      showReview({ element, definition, answers }, () => Promise.resolve());
      const view = element.nextElementSibling;
      if (view === null) throw new TypeError('No answers');
      expect(element.hidden).toBe(true);
      expect({
        title: find(view, 'h2').textContent,
        intro: sorted(find(view, 'p:not(.note)')),
        send: find(view, '.actions>.button').textContent,
        parts: partsOf(view),
      }).toEqual(byFunction);
    }),
    { numRuns: 60 },
  );
  expect(right).toBeGreaterThan(5);
});
