import { expect, test } from 'vitest';
import { fileForm } from '../support/file-form.ts';
import { deliver, mailTo } from '../support/mail.ts';
import { useOwnMailbox } from '../support/own-mailbox.ts';
import { sampleForm } from '../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
const own = useOwnMailbox();

test('an answer cannot add a header to a mail', async () => {
  const nom = 'Benali\r\nBcc: victime@courriel.example';
  const { receipt } = await fileForm(
    own.site,
    SLUG,
    sampleForm(SLUG, { nom, courriel: 'entete@courriel.example' }),
  );
  expect(receipt.status).toBe(200);
  await deliver(own.stack);
  expect((await mailTo(own.stack, 'entete@courriel.example'))?.bcc).toBeUndefined();
  expect(await mailTo(own.stack, 'victime@courriel.example')).toBeUndefined();
});
