import { beforeEach, describe, expect, test } from 'vitest';
import { createSecretKeeper } from '../../src/requests/secrets.server.ts';
import { giveCode } from '../../src/tools/desk/give-code.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { fileForm } from '../support/file-form.ts';
import { deliver, mails } from '../support/mail.ts';
import { useOwnMailbox } from '../support/own-mailbox.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { ownCommune, sharedStack } from '../support/shared-stack.ts';

const SLUG = 'autorisation-stationnement';
const own = useOwnMailbox();
const EMAIL = 'samir.perdu@courriel.example';

let location: string;
let reference: string;
let code: string;
async function file(changes: Readonly<Record<string, string>>) {
  const filed = await fileForm(own.site, SLUG, sampleForm(SLUG, changes));
  location = filed.location;
  [reference = '', code = ''] = [...filed.receipt.document.querySelectorAll('.code')].map(
    (element) => element.textContent,
  );
}
beforeEach(async () => {
  await query('delete from submissions where commune_id = $1', [ownCommune()]);
  await file({ courriel: EMAIL });
  await deliver(own.stack);
});

const look = async (path: string) => readPage(await own.site.get(path));
const ask = (contact: string, numero = reference, ip = '203.0.113.7') =>
  own.site.from(ip).post('/api/code-perdu', { numero, contact });
const typing = (typed: string) => own.site.post('/api/suivi', { numero: reference, code: typed });
/** E-mails that bring a new code, each with its address. */
async function newCodes() {
  await deliver(own.stack);
  return (await mails(own.stack))
    .filter(({ subject }) => (subject ?? '').includes('nouveau code'))
    .map(({ text = '' }) => ({ text, path: /(\/recus\/[\w-]{22})/u.exec(text)?.[1] ?? '' }))
    .filter(({ text }) => text.includes(reference));
}
const notices = () =>
  query<{ channel: string }>(
    `select o.channel from outbox o join submissions s on s.id = o.submission_id
     where s.reference = $1 and o.notice = 'new_secret'`,
    [reference],
  );

describe('a lost code', () => {
  test('is replaced by a new one, once the person takes it, and not before', async () => {
    const heard = await readPage(await ask(EMAIL.toUpperCase()));
    expect(heard.status).toBe(200);
    expect(heard.title).toContain('Demande de code reçue');
    const [mail, ...others] = await newCodes();
    expect(others).toEqual([]);
    expect(mail?.text).not.toContain(code);
    // Programs that look at links take nothing.
    for (const path of [mail?.path ?? '', (mail?.path ?? '').replace('/recus/', '/suivi/')]) {
      const page = await look(path);
      expect(page.title).toContain('Votre nouveau code de suivi');
      expect(page.text).not.toContain(reference);
    }
    expect((await typing(code)).status).toBe(303);
    expect((await look(location)).status).toBe(200);

    const taken = await own.site.post(mail?.path ?? '', { _etape: 'prendre' });
    expect(taken.headers.get('location')).toBe(mail?.path);
    const receipt = await look(mail?.path ?? '');
    const renewed = receipt.document.querySelectorAll('.code')[1]?.textContent ?? '';
    expect(renewed).not.toBe(code);
    expect((await typing(code)).status).toBe(422);
    expect((await typing(renewed)).status).toBe(303);
    // Whoever found the paper had its address as well.
    expect((await look(location)).status).toBe(410);
  });

  test('of a request without e-mail is a task for an agent, who gives it', async () => {
    await file({ courriel: '', reponse_par: 'sms', telephone: '06 39 98 12 34' });
    expect((await ask('+33 6 39 98 12 34')).status).toBe(200);
    expect(await notices()).toEqual([{ channel: 'sms' }]);
    const database = await actAsRole('agent', { services: ['voirie'] });
    const secrets = createSecretKeeper(sharedStack().environment.PARVIS_SECRET ?? '');
    const said = await giveCode(database, secrets, reference);
    const given = /: (\w{5}-\w{5})/u.exec(said)?.[1] ?? '';
    expect((await typing(code)).status).toBe(303);
    expect((await typing(given)).status).toBe(303);
    expect((await typing(code)).status).toBe(422);
    const elsewhere = await actAsRole('agent', { services: ['etat-civil'] });
    await expect(giveCode(elsewhere, secrets, reference)).rejects.toThrow(/Aucune demande/u);
    const [row] = await query<{ count: number }>(
      `select count(*)::int as count from journal j join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event in ('access.asked', 'access.given', 'access.renewed')`,
      [reference],
    );
    expect(row?.count).toBe(3);
  });

  test('is told the same way, and as late, whether the request exists or not', async () => {
    const bodies: string[] = [];
    for (const [contact, numero] of [
      [EMAIL, reference],
      ['autre@courriel.example', reference],
      ['06 39 98 00 00', reference],
      [EMAIL, '4K7M-93XC'],
    ] as const) {
      const start = performance.now();
      const response = await ask(contact, numero, `198.51.100.${bodies.length}`);
      expect(performance.now() - start).toBeGreaterThan(780);
      bodies.push(`${response.status} ${await response.text()}`);
    }
    expect(new Set(bodies).size).toBe(1);
    expect(await notices()).toEqual([{ channel: 'email' }]);
  });

  test('never leaves for an address that is typed then', async () => {
    await ask('voleur@courriel.example');
    await ask(`voleur@courriel.example, ${EMAIL}`);
    expect(await newCodes()).toEqual([]);
  });

  test('is sent three times a day at most, whoever asks, and the honest code still opens', async () => {
    for (let ip = 10; ip < 16; ip += 1) await ask(EMAIL, reference, `192.0.2.${ip}`);
    expect(await notices()).toHaveLength(3);
    expect((await typing(code)).status).toBe(303);
    expect((await look(location)).status).toBe(200);
    // Of several, whatever the order in which they are taken, the last one that left serves.
    const sent = await newCodes();
    expect(sent).toHaveLength(3);
    for (const { path } of sent) await own.site.post(path, { _etape: 'prendre' });
    const statuses = await Promise.all(sent.map(async ({ path }) => (await look(path)).status));
    expect(statuses.toSorted()).toEqual([200, 410, 410]);
  });

  test('asked from another site is refused', async () => {
    const typed = { numero: reference, contact: EMAIL };
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await own.site.post('/api/code-perdu', typed, headers)).status).toBe(403);
  });

  test('asked too often from one place is told to wait', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 8; time += 1) statuses.push((await ask(EMAIL)).status);
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
  });

  test.each([
    ['4K7M', EMAIL, 'Vérifiez le numéro'],
    ['4K7M-93XC', 'Zoé', 'Écrivez une adresse électronique ou un numéro'],
    ['4K7M-93XC', '', 'Écrivez une adresse électronique ou un numéro'],
  ])('with « %s » and « %s » is told what to correct', async (numero, contact, words) => {
    const page = await readPage(await ask(contact, numero));
    expect(page.status).toBe(422);
    expect(page.summary.join()).toContain(words);
    expect(page.value('contact')).toBe(contact);
  });
});
