import { ADDED, FORM } from '../../kit/protocol.ts';
import type { AnswerProblem } from '../../questions/answer-problem.ts';
import { answerChecker } from '../../questions/check-form-values.ts';
import { formStepTexts as texts } from '../../questions/group/form-steps-texts.ts';
import { make } from '../device/make-element.ts';
import { takeEvent } from '../device/take-event.ts';
import { writeText } from '../device/write-text.ts';
import { conditionApplier } from './apply-conditions.ts';
import { loadAtLast } from './load-later.ts';
import type { OpenForm } from './open-form.ts';
import { readValues } from './read-values.ts';
import { showProblems } from './show-problems.ts';
import { showSummary } from './show-summary.ts';
import { keepInHistory } from './step-history.ts';

/** Address of the script that takes back what was added. */
declare const BLOCKS_SCRIPT: string;

/**
 * Turns the form of the page into steps: one part at a time, checked before the next one. The form
 * stays the one that was drawn, and is sent where it always was.
 */
export function startSteps(form: OpenForm): void {
  const { element, definition, today } = form;
  const parts = [...element.querySelectorAll<HTMLElement>(':scope>.part')];
  const titles = parts.flatMap((part) => part.querySelector('h2') ?? []);
  /** Where each title says the step. */
  const counts = titles.map((title) => {
    const count = make('span');
    title.prepend(count);
    title.tabIndex = -1;
    return count;
  });
  /** What is shown at the end: what becomes of the answers, and the button that sends. */
  const ends = element.querySelectorAll<HTMLElement>(':scope>.note,:scope>.actions');
  const { next, back } = addButtons(element);
  const applyConditions = conditionApplier(form, parts);
  const check = answerChecker(definition.form, today);

  let current = 0;
  /** Steps that concern the person. */
  let steps: readonly number[] = [];
  /** Whoever came back to change an answer need not go through the steps that follow. */
  const isEnd = () => visit.isAnswer || current === steps[steps.length - 1];
  const draw = () => {
    steps = applyConditions().flatMap((is, index) => (is ? [index] : []));
    // An answer changed since may have made it useless.
    if (!steps.includes(current)) current = steps.filter((index) => index < current).pop() ?? 0;
    const isLast = isEnd();
    for (const [index, part] of parts.entries()) part.hidden = index !== current;
    for (const [index, count] of counts.entries())
      writeText(count, texts.progress(steps.indexOf(index) + 1, steps.length));
    for (const end of ends) end.hidden = !isLast;
    next.hidden = isLast;
    back.hidden = current === steps[0];
  };
  const open = (index: number) => {
    current = index;
    draw();
    visit.mark(current);
  };
  const reach = (index: number) => {
    tell([]);
    open(index);
    titles[current]?.focus();
  };
  const visit = keepInHistory(reach, pageOf(element));

  const tell = (problems: readonly AnswerProblem[]) => {
    showProblems(element, problems);
    showSummary(element, problems);
  };
  /** What is to be corrected, step by step. */
  const findProblems = () => {
    const result = check(readValues(element));
    return definition.form.map(({ fields }) =>
      result.success
        ? []
        : result.problems.filter(({ control = '' }) =>
            fields.some(({ key }) => `${control}.`.startsWith(`${key}.`)),
          ),
    );
  };

  element.addEventListener('submit', (event) => {
    const problems = findProblems();
    const isLast = isEnd();
    const wrong = isLast ? problems.findIndex(({ length }) => length > 0) : current;
    const found = problems[wrong] ?? [];
    const act = () => {
      if (found.length > 0) {
        open(wrong);
        tell(found);
        return;
      }
      const following = steps[steps.indexOf(current) + 1] ?? current;
      visit.push(following, current);
      reach(following);
    };
    if (found.length > 0 || !isLast) takeEvent(event, () => element.submit(), act);
  });
  back.addEventListener('click', () => {
    visit.return(steps[steps.indexOf(current) - 1] ?? 0);
  });
  element.addEventListener('input', draw);
  if (element.querySelector(ADDED) !== null) {
    void loadAtLast<typeof import('./remove-blocks.ts')>(BLOCKS_SCRIPT).then((script) => {
      script.offerRemoval(element, () => {
        tell([]);
      });
    });
  }

  const partOf = (place: Element | null) => parts.findIndex((part) => part.contains(place));
  // Links of a summary lead to questions that another step hides.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#c-"]') : null;
    const place = link && element.querySelector(link.getAttribute('href') ?? '');
    if (place) open(partOf(place));
  });

  // Whoever already types, or was led to a question, stays there. What led there once does no more.
  const led = visit.started === undefined ? element.querySelector(':target,.wrong') : null;
  const place = [document.activeElement, led].find((found) => partOf(found) >= 0);
  const top = place?.getBoundingClientRect().top ?? 0;
  element.dataset.steps = '';
  open(place ? partOf(place) : (visit.started ?? 0));
  if (place) scrollBy(0, place.getBoundingClientRect().top - top);
}

/** Buttons of their own: moving the one that sends would move the page under a finger. */
function addButtons(element: HTMLElement) {
  const next = make('button', { type: 'submit', className: 'button' }, texts.next);
  const back = make('button', { type: 'button', className: 'button quiet' }, texts.back);
  element.append(make('p', { className: 'actions' }, next, back));
  return { next, back };
}

/** The page of a form is beside what it asks, for a draft too. */
const pageOf = (element: HTMLFormElement): string =>
  (element.getAttribute(FORM.definition) ?? '').replace(/[^/]*$/u, 'formulaire/');
