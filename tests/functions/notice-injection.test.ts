import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileForm } from '../support/file-form.ts';
import { deliver, mailTo } from '../support/mail.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { startOwnStack, type OwnStack } from '../support/own-stack.ts';
import { sampleForm } from '../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
let stack: OwnStack;
let site: OpenSite;

beforeAll(async () => {
  stack = await startOwnStack();
  site = await openSite(stack.environment);
});
afterAll(() => stack.stop());

test('an answer cannot add a header to a mail', async () => {
  const nom = 'Benali\r\nBcc: victime@courriel.example';
  const { receipt } = await fileForm(
    site,
    SLUG,
    sampleForm(SLUG, { nom, courriel: 'entete@courriel.example' }),
  );
  expect(receipt.status).toBe(200);
  await deliver(stack);
  expect((await mailTo(stack, 'entete@courriel.example'))?.bcc).toBeUndefined();
  expect(await mailTo(stack, 'victime@courriel.example')).toBeUndefined();
});
