import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ProcedureForm } from '../../src/filing/ProcedureForm.tsx';
import { aDefinition } from '../builders/content.ts';
import { fileForm } from '../support/file-form.ts';
import { deliver, mailTo } from '../support/mail.ts';
import { useOwnMailbox } from '../support/own-mailbox.ts';
import { sampleForm } from '../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
const own = useOwnMailbox();

async function mailedTo(courriel: string, changes: Readonly<Record<string, string>>) {
  const { receipt } = await fileForm(own.site, SLUG, sampleForm(SLUG, { courriel, ...changes }));
  const [, code] = receipt.document.querySelectorAll('.code');
  await deliver(own.stack);
  const mail = await mailTo(own.stack, courriel);
  return { code: code?.textContent ?? '', bodies: [mail?.text ?? '', mail?.html ?? ''] };
}

test('the code stays on the receipt unless the person asks for it', async () => {
  const { code, bodies } = await mailedTo('sans-code@courriel.example', {});
  expect(code).toMatch(/\w/u);
  for (const body of bodies) {
    expect(body).not.toContain(code);
    expect(body).toContain('Le code de suivi n’est pas dans ce message');
  }
});

test('the code leaves with the acknowledgement when it was ticked, and the risk is said', async () => {
  const { code, bodies } = await mailedTo('avec-code@courriel.example', {
    code_par_courriel: 'oui',
  });
  for (const body of bodies) {
    expect(body).toContain(code);
    expect(body).toContain('agir à votre place');
    expect(body).not.toContain('n’est pas dans ce message');
  }
});

test('the box is not ticked beforehand, and says the risk where it is', () => {
  const page = renderToString(<ProcedureForm definition={aDefinition(SLUG)} />);
  const box = /<input[^>]*name="code_par_courriel"[^>]*>/u.exec(page)?.[0] ?? '';
  expect(box).toContain('type="checkbox"');
  expect(box).not.toContain('checked');
  expect(page).toContain('Ne cochez pas si quelqu’un d’autre');
});

test('without an address, a tick that a script sent asks for nothing', async () => {
  const form = sampleForm(SLUG, { courriel: '', code_par_courriel: 'oui' });
  const { receipt } = await fileForm(own.site, SLUG, form);
  expect(receipt.text).not.toContain('Envoyez-moi aussi');
});
