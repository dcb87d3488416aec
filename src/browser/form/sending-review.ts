import { digestedText } from '../../filing/digested-text.ts';
import { askedParts, sentParts } from '../../law/sent-parts.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { Answers } from '../../questions/answers.ts';
import { controlId } from '../../questions/control-id.ts';
import { emailProposalTexts } from '../../questions/email/email-proposal-texts.ts';
import { emailProposals } from '../../questions/email/email-proposals.ts';
import { controlNames, type Question } from '../../questions/field.ts';
import { formTexts } from '../../questions/form-texts.ts';
import { deviceTexts } from '../device/device-texts.ts';
import { make, makeButton } from '../device/make-element.ts';
import { soon } from '../device/soon.ts';

/** A form whose answers are right. */
interface AnsweredForm {
  readonly element: HTMLFormElement;
  readonly definition: ProcedureDefinition;
  readonly answers: Answers;
}

/**
 * Shows the answers in the place of the form, with the words of the function's review page.
 * @param send keeps what was confirmed; it gets what shows the answers, and the text whose digest
 *   is stored
 */
export function showReview(
  { element, definition, answers }: AnsweredForm,
  send: (view: HTMLElement, shown: string) => Promise<void>,
): void {
  const valueOf = (control: string) =>
    element.querySelector<HTMLInputElement>(`[name="${control}"]`)?.value;
  const asked = askedParts(definition.form, answers);
  const title = make('h2', { tabIndex: -1 }, formTexts.reviewTitle);
  const lost = make('p', { className: 'note wait' }, deviceTexts.lost);
  const intro = make('p', {}, formTexts.reviewIntro);
  const view = make(
    'div',
    {},
    title,
    lost,
    intro,
    ...sentParts(definition, answers).map((part, index) =>
      make(
        'section',
        { className: 'part' },
        make('h3', {}, part.title),
        make(
          'dl',
          { className: 'rows' },
          ...part.answers.map(({ label, lines }, position) =>
            drawAnswer(label, lines, asked[index]?.questions[position], valueOf),
          ),
        ),
      ),
    ),
  );
  const edit = () => {
    view.remove();
    element.hidden = false;
  };
  const actions = make(
    'p',
    { className: 'actions' },
    makeButton(
      formTexts.send,
      async () => {
        // « Rien n’est encore envoyé » is over, and so are the buttons.
        const hide = (is: boolean) => {
          for (const one of [lost, intro, actions]) one.hidden = is;
        };
        hide(true);
        const sent = send(view, digestedText(definition.slug, answers)).then(() => true);
        if ((await soon(sent)) === true) return;
        // Nothing can be kept here: what was typed waits in the page.
        hide(false);
        lost.textContent = deviceTexts.lostWait;
      },
      true,
    ),
    ' ',
    makeButton(deviceTexts.edit, () => {
      edit();
      element.scrollIntoView();
    }),
  );
  view.append(actions);
  // Before the links of a summary, which open the step of their question.
  view.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) edit();
  });
  element.hidden = true;
  element.after(view);
  title.focus();
  // The back button of the browser leads to the step that was left.
  history.pushState(history.state, '');
  addEventListener(
    'popstate',
    () => {
      edit();
      element.querySelector<HTMLElement>('.part:not([hidden]) h2')?.focus();
    },
    { once: true },
  );
}

function drawAnswer(
  label: string,
  lines: readonly string[],
  question: Question | undefined,
  valueOf: (control: string) => string | undefined,
) {
  const [name = ''] = question === undefined ? [] : controlNames(question);
  const proposals = question === undefined ? [] : emailProposals(question, valueOf);
  const more = make('span', { className: 'sr' }, formTexts.changeWhat(label));
  return make(
    'div',
    {},
    make('dt', {}, label),
    make(
      'dd',
      {},
      ...lines.flatMap((line) => [make('bdi', { className: 'answer' }, line), ' ']),
      make('a', { href: `#${controlId(name)}` }, formTexts.change, more),
      ...proposals.map(({ proposed }) =>
        make('p', { className: 'hint' }, make('bdi', {}, emailProposalTexts.meant(proposed))),
      ),
    ),
  );
}
