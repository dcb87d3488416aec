import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SendingRefusal } from '../../src/filing/sending-reply.ts';
import { formatPhone } from '../../src/kit/format-phone.ts';
import { createProcedureRegistry } from '../../src/procedures/procedure-repository.ts';
import { solveChallenge } from '../../src/quotas/proof-challenge.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { query } from '../support/database.ts';
import { press, reachReviewPage } from '../support/file-form.ts';
import { LOW_QUOTAS } from '../support/low-quotas.ts';
import { type FormBody, openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { ROOT } from '../support/project.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { referenceOf, rowsOf, storedAs } from '../support/stored.ts';

const PARKING = 'autorisation-stationnement';
const ADDRESS = `/api/demarches/${PARKING}`;
const JSON_PLEASE = { accept: 'application/json' };
const RECEIPT = { receipt: expect.stringMatching(/^\/recus\/[\w-]{22}$/u) as string };
const ONCE = { submissions: 1, receipts: 1, journal: 1, notices: 2 };
const version = (await createProcedureRegistry(`${ROOT}/dist`).find(PARKING))?.version ?? '';

const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });

async function ask(form: FormBody, at = site) {
  const response = await at.post(ADDRESS, form, JSON_PLEASE);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** What a page that checked the answers by itself sends. */
const confirmed = (key: string, changes: Readonly<Record<string, string>> = {}) =>
  sampleForm(PARKING, { _cle: key, _version: version, ...changes });

describe('a script that files what was confirmed', () => {
  test('is given the receipt, the same one when it asks again or at once', async () => {
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => ask(confirmed(key))));
    const again = await ask(confirmed(key));
    expect(again).toEqual({ status: 200, body: RECEIPT });
    for (const answer of answers) expect(answer).toEqual(again);
    expect(await rowsOf({ submissionKey: key })).toEqual(ONCE);
  });

  test('may send the review page instead, and the page then leads to the same receipt', async () => {
    const check = await reachReviewPage(site, PARKING, sampleForm(PARKING));
    const filed = await ask(check.form());
    expect(filed).toEqual({ status: 200, body: RECEIPT });
    const pressed = await press(site, PARKING, check, 'confirmer');
    expect(pressed.headers.get('location')).toBe(filed.body.receipt);
  });

  test('with the answers of the review page and its key, does not file twice', async () => {
    const key = randomUUID();
    const check = await reachReviewPage(site, PARKING, sampleForm(PARKING, { _cle: key }));
    const filed = await ask(confirmed(key));
    expect(await ask(check.form())).toEqual(filed);
    expect(await rowsOf({ submissionKey: key })).toEqual(ONCE);
  });

  test('with other answers under the same key, is told so and shown the first receipt', async () => {
    const key = randomUUID();
    const { body } = await ask(confirmed(key));
    const other = await ask(confirmed(key, { nom: 'Autre' }));
    expect(other.status).toBe(409);
    expect(other.body).toEqual({
      refusal: {
        paragraphs: [expect.stringContaining('déjà fait avec d’autres réponses')],
        receipt: body.receipt,
      },
    });
    const receipt = await readPage(await site.get(String(body.receipt)));
    expect((await storedAs(referenceOf(receipt)))[0]?.answers.nom).toBe('Benali');
  });
});

describe('a script is refused, in French, and nothing is stored', () => {
  test('when answers are wrong', async () => {
    const key = randomUUID();
    const { status, body } = await ask(confirmed(key, { nom: '', 'debut.mois': '13' }));
    expect(status).toBe(422);
    expect(body.problems).toContainEqual({ control: 'nom', message: expect.any(String) as string });
    expect((await rowsOf({ submissionKey: key }))?.submissions).toBe(0);
  });

  test('when the questions changed since they were answered', async () => {
    const key = randomUUID();
    const { status, body } = await ask(confirmed(key, { _version: 'older' }));
    expect(status).toBe(409);
    expect(JSON.stringify(body)).toContain('Le formulaire a changé');
    expect((await rowsOf({ submissionKey: key }))?.submissions).toBe(0);
    // Posted as a form by the person who reviews it, it leads to a page that says so too.
    const page = await readPage(await site.post(ADDRESS, confirmed(key, { _version: 'older' })));
    expect(page.status).toBe(200);
    expect(page.text).toContain('Le formulaire a changé');
    expect(page.text).toContain('12, rue des Lilas');
    expect(page.document.querySelector('[data-sending]')?.getAttribute('data-sending')).toBe(key);
  });

  test('when they changed and one is missing, or asked no more: it is told why', async () => {
    const key = randomUUID();
    for (const changes of [{ nom: '' }, { couleur: 'bleu' }]) {
      const { status, body } = await ask(confirmed(key, { _version: 'older', ...changes }));
      expect(status).toBe(422);
      const [first, second, ...others] = body.problems as readonly { message: string }[];
      expect(first?.message).toContain('Le formulaire a changé');
      expect(second?.message).toMatch(/Nom|couleur/u);
      expect(others).toEqual([]);
    }
    expect((await rowsOf({ submissionKey: key }))?.submissions).toBe(0);
  });

  test('but not for what is stored already, whatever the form became since', async () => {
    const key = randomUUID();
    const check = await reachReviewPage(site, PARKING, sampleForm(PARKING, { _cle: key }));
    const filed = await ask(check.form());
    const [stored] = await query<{ digest: string }>(
      'select answers_digest as digest from submissions where submission_key = $1',
      [key],
    );
    const changes = { _version: 'older', _empreinte: stored?.digest ?? '', couleur: 'bleu' };
    expect(await ask(confirmed(key, changes))).toEqual(filed);
  });

  test('when it gives no key, with which it could not try again', async () => {
    const { status, body } = await ask(sampleForm(PARKING, { _version: version }));
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('Rien n’a été enregistré');
  });

  test('when the invisible box is filled in', async () => {
    const { status, body } = await ask(confirmed(randomUUID(), { _site_web: 'x' }));
    expect(status).toBe(422);
    expect(JSON.stringify(body)).toContain('case invisible');
  });

  test('when the procedure is not filed online any more', async () => {
    const response = await site.post('/api/demarches/disparue', confirmed('x'), JSON_PLEASE);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      refusal: { paragraphs: expect.arrayContaining([expect.any(String)]) as string[] },
    });
  });
});

describe('over a quota', () => {
  test('a script is told how long to wait, in which way a person is reached, and what to calculate', async () => {
    // With a clock that runs: what is sent at once by a script is not suspect, and weighs one.
    const { PARVIS_NOW: _held, ...quotas } = LOW_QUOTAS;
    const narrow = openSite(quotas).from('192.0.2.51');
    for (const _turn of [1, 2]) {
      expect((await ask(confirmed(randomUUID()), narrow)).status).toBe(200);
      const review = await reachReviewPage(narrow, PARKING, sampleForm(PARKING));
      expect((await ask(review.form(), narrow)).status).toBe(200);
    }
    const key = randomUUID();
    const { status, body } = await ask(confirmed(key), narrow);
    expect(status).toBe(429);
    const refusal = body.refusal as SendingRefusal;
    expect(refusal.wait).toEqual(expect.any(Number));
    expect(refusal.paragraphs.join(' ')).toContain(formatPhone(PETITEVILLE.commune.phone));
    // The device keeps the answers: the page may be closed.
    expect(refusal.paragraphs.join(' ')).not.toContain('Ne la fermez pas');
    const _preuve = (refusal.proof && (await solveChallenge(refusal.proof))) ?? '';
    // A proof belongs to one key.
    expect((await ask(confirmed(randomUUID(), { _preuve }), narrow)).status).toBe(429);
    expect(await ask(confirmed(key, { _preuve }), narrow)).toEqual({ status: 200, body: RECEIPT });
  });
});
