import { JSDOM } from 'jsdom';
import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test, vi } from 'vitest';
import { showReview } from '../../src/browser/form/sending-review.ts';
import { ProcedureForm } from '../../src/filing/ProcedureForm.tsx';
import { ReviewPage } from '../../src/filing/ReviewPage.tsx';
import { answerChecker } from '../../src/questions/check-form-values.ts';
import { emailProposalTexts } from '../../src/questions/email/email-proposal-texts.ts';
import type { FormSection } from '../../src/questions/form-section.ts';
import { common, EXAMPLE_DAY } from '../../src/questions/kind-sample.ts';
import { aDefinition } from '../builders/content.ts';
import { readHtml } from '../support/read-html.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const email = (key: string) =>
  ({ ...common, type: 'email', key, label: 'Adresse', own: false, required: false }) as const;
const FORM: readonly FormSection[] = [
  {
    title: 'Essai',
    fields: [
      email('mien'),
      {
        ...common,
        type: 'group',
        key: 'enfants',
        label: 'Enfants',
        item: 'Enfant',
        add: 'Ajouter un enfant',
        min: 1,
        max: 2,
        fields: [email('courriel')],
      },
    ],
  },
];
const VALUES = { mien: 'zoe@gmial.com', 'enfants.1.courriel': 'leo@orange.ft' };
const definition = { ...aDefinition('autorisation-stationnement'), form: FORM };

const proposedIn = (view: ParentNode) =>
  [...view.querySelectorAll('dd .hint bdi')].map(({ textContent }) => textContent);
const EXPECTED = ['zoe@gmail.com', 'leo@orange.fr'].map((meant) => emailProposalTexts.meant(meant));

function checked() {
  const check = answerChecker(FORM, EXAMPLE_DAY)(VALUES);
  if (!check.success) throw new TypeError('Wrong answers');
  return check.answers;
}

test('the function proposes an address beside each that may hold a mistake, in a group too', () => {
  const html = renderToString(
    <ReviewPage
      definition={definition}
      answers={checked()}
      values={VALUES}
      envelope="x"
      submissionKey="y"
    />,
  );
  const document = readHtml(html);
  expect(proposedIn(document)).toEqual(EXPECTED);
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('dd .hint button')];
  expect(buttons.map(({ value }) => value)).toEqual([
    'remplacer:mien',
    'remplacer:enfants.1.courriel',
  ]);
});

test('the device says the same where the network is lost', () => {
  const page = renderToString(<ProcedureForm definition={definition} values={VALUES} />);
  const { window } = new JSDOM(`<main>${page}</main>`);
  const { document, history, HTMLAnchorElement } = window;
  const addEventListener = window.addEventListener.bind(window);
  const globals = { document, history, HTMLAnchorElement, addEventListener };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  const element = document.querySelector('form');
  if (element === null) throw new TypeError('No form');
  showReview({ element, definition, answers: checked() }, () => Promise.resolve());
  expect(proposedIn(document)).toEqual(EXPECTED);
});
