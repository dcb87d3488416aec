import type { AnswerProblem } from '../../forms/answer-problem.ts';
import { mistakeTexts } from '../../texts/mistakes.ts';
import { controlOf } from './show-problems.ts';

const TITLE_ID = 'erreurs';

/**
 * Says at the head of the page what is to be corrected, as the function does, and brings the focus
 * there. Nothing to correct takes the summary away.
 */
export function showSummary(form: HTMLElement, problems: readonly AnswerProblem[]): void {
  const prefix = mistakeTexts.title('');
  document.title = document.title.replace(prefix, '');
  document.querySelector(`[aria-labelledby=${TITLE_ID}]`)?.remove();
  if (problems.length === 0) return;
  const summary = document.createElement('section');
  summary.className = 'note wrong';
  summary.tabIndex = -1;
  summary.setAttribute('aria-labelledby', TITLE_ID);
  const title = document.createElement('h2');
  title.id = TITLE_ID;
  title.textContent = mistakeTexts.summary(problems.length);
  const list = document.createElement('ul');
  for (const { control = '', message } of problems) {
    const link = document.createElement('a');
    link.href = `#${controlOf(form, control)?.id ?? ''}`;
    link.textContent = message;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  summary.append(title, list);
  document.querySelector('.steps')?.after(summary);
  document.title = prefix + document.title;
  summary.focus();
}
