import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import type { AnswerProblem } from '../../questions/answer-problem.ts';
import { make } from '../device/make-element.ts';
import { controlOf } from './show-problems.ts';

const TITLE_ID = 'erreurs';
/** Title of the page without mistakes: once translated, it does not tell any more. */
let plainTitle: string | undefined;

/**
 * Says at the head of the page what is to be corrected, as the function does, and brings the focus
 * there. Nothing to correct takes the summary away.
 */
export function showSummary(form: HTMLElement, problems: readonly AnswerProblem[]): void {
  const prefix = mistakeTexts.title('');
  plainTitle ??= document.title.replace(prefix, '');
  document.querySelector(`[aria-labelledby=${TITLE_ID}]`)?.remove();
  if (problems.length === 0) {
    if (document.title.startsWith(prefix)) document.title = plainTitle;
    return;
  }
  const links = problems.map(({ control = '', message }) => {
    const href = `#${controlOf(form, control)?.id ?? ''}`;
    return make('li', {}, make('a', { href }, message));
  });
  const summary = make(
    'section',
    { className: 'note wrong', tabIndex: -1 },
    make('h2', { id: TITLE_ID }, mistakeTexts.summary(problems.length)),
    make('ul', {}, ...links),
  );
  summary.setAttribute('aria-labelledby', TITLE_ID);
  document.querySelector('.steps')?.after(summary);
  document.title = prefix + plainTitle;
  summary.focus();
}
