import { beforeAll, describe, expect, test } from 'vitest';
import { PETITEVILLE } from '../builders/content.ts';
import { query } from '../support/database.ts';
import { fileForm } from '../support/file-form.ts';
import { deliver, mails, mailTo } from '../support/mail.ts';
import { SITE } from '../support/open-site.ts';
import { useOwnMailbox } from '../support/own-mailbox.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { ownCommune } from '../support/shared-stack.ts';

const SLUG = 'autorisation-stationnement';
const own = useOwnMailbox();

const plain = (text: string | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('after a filing', () => {
  let reference = '';
  let code = '';
  let location = '';
  const recipient = 'samir.b@courriel.example';

  beforeAll(async () => {
    const filed = await fileForm(own.site, SLUG, sampleForm(SLUG, { courriel: recipient }));
    location = filed.location;
    [reference = '', code = ''] = [...filed.receipt.document.querySelectorAll('.code')].map(
      (element) => element.textContent,
    );
    expect(await deliver(own.stack)).toBe(2);
  });

  test('the applicant receives the whole acknowledgement and none of the answers, as text and as HTML', async () => {
    const mail = await mailTo(own.stack, recipient);
    for (const body of [plain(mail?.text), plain(mail?.html)]) {
      for (const part of [
        reference,
        'Service Voirie',
        '03 53 01 77 20',
        'considérée comme rejetée',
        PETITEVILLE.commune.administrativeCourt.name,
        'recours gracieux',
        `${SITE}/recus/`,
        `${SITE}/suivi/`,
      ]) {
        expect(body).toContain(part);
      }
      expect(body).not.toMatch(/Samir|Benali|Lilas/u);
      expect(body).not.toContain(code);
    }
  });

  test('by an address of its own, which opens the same receipt', async () => {
    const mail = await mailTo(own.stack, recipient);
    const [, mailed = ''] = /(\/recus\/[\w-]{22})/u.exec(mail?.text ?? '') ?? [];
    expect(mailed).not.toBe(location);
    expect((await readPage(await own.site.get(mailed))).text).toContain(reference);
  });

  test('from the announced address, with a subject that says nothing personal', async () => {
    const mail = await mailTo(own.stack, recipient);
    expect(mail?.from?.address).toBe('guichet@petiteville.example');
    expect(plain(mail?.subject)).toBe(`Petiteville : accusé de réception ${reference}`);
    expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@petiteville\.example>$/u);
  });

  test('the HTML loads nothing and runs nothing', async () => {
    const html = (await mailTo(own.stack, recipient))?.html ?? '';
    expect(html).not.toMatch(
      /<img|<script|<link|url\(|@import|https?:\/\/(?!guichet|www\.telerecours)/u,
    );
    expect(html).toContain('lang="fr"');
  });

  test('the service is told, without a name nor an answer', async () => {
    const mail = await mailTo(own.stack, 'voirie@petiteville.example');
    const whole = plain(`${mail?.subject ?? ''} ${mail?.text ?? ''} ${mail?.html ?? ''}`);
    expect(whole).toContain(reference);
    expect(whole).toContain('Réserver une place pour un déménagement');
    expect(whole).not.toMatch(/Samir|Benali|Lilas|courriel\.example/u);
    expect(whole).not.toContain(location);
  });

  test('nothing is sent twice', async () => {
    const before = (await mails(own.stack)).length;
    expect(await deliver(own.stack)).toBe(0);
    expect((await mails(own.stack)).length).toBe(before);
  });
});

test('without an e-mail address, only the service is told, and the receipt is on screen', async () => {
  const { receipt } = await fileForm(own.site, SLUG, sampleForm(SLUG, { courriel: '' }));
  expect(receipt.text).toContain('Gardez ce numéro et ce code');
  expect(await deliver(own.stack)).toBe(1);
});

describe('when the mail server', () => {
  test('is down, notices wait, and leave when it is back', async () => {
    await fileForm(own.site, SLUG, sampleForm(SLUG, { courriel: 'plus-tard@courriel.example' }));
    expect(await deliver(own.stack, { SMTP_URL: 'smtp://127.0.0.1:1' })).toBe(0);
    const waiting = await query<{ last_error: unknown }>(
      "select last_error from outbox where is_waiting and channel = 'email' and commune_id = $1",
      [ownCommune()],
    );
    expect(waiting).toHaveLength(2);
    expect(waiting.every(({ last_error }) => /^E[A-Z]+/u.test(String(last_error)))).toBe(true);

    await query('update outbox set next_attempt_at = now() where commune_id = $1', [ownCommune()]);
    expect(await deliver(own.stack)).toBe(2);
    expect(await mailTo(own.stack, 'plus-tard@courriel.example')).toBeDefined();
  });
});
