import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ProofChallenge } from '../../src/quotas/proof-challenge.ts';
import { press } from '../support/file-form.ts';
import { confirmFrom, LOW_QUOTAS, SLUG, statusesFrom } from '../support/low-quotas.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { readPage, type ReadPage } from '../support/page.ts';
import { timesRefused } from '../support/quotas.ts';

const site = openSite(LOW_QUOTAS);

const challengeOf = (page: ReadPage) => {
  const control = page.document.querySelector<HTMLInputElement>('[name=_preuve]');
  return JSON.parse(control?.dataset.challenge ?? '') as ProofChallenge;
};
const triesOf = (page: ReadPage) => challengeOf(page).maxNumber;
const solve = (page: ReadPage) => {
  const { maxNumber, ...proof } = challengeOf(page);
  for (let number = 0; number <= maxNumber; number += 1) {
    const digest = createHash('sha256').update(`${proof.salt}${number}`).digest('hex');
    if (digest === proof.challenge) return JSON.stringify({ ...proof, number });
  }
  throw new RangeError('Nothing solves it');
};
const sendProof = (from: OpenSite, page: ReadPage, proof: string) =>
  from.post(`/api/demarches/${SLUG}`, [
    ...page.form().filter(([name]) => name !== '_preuve'),
    ['_preuve', proof],
    ['_etape', 'confirmer'],
  ]);

describe('over the quota of its source', () => {
  const source = () => site.from('203.0.113.7');

  test('a filing is asked to wait, in French, with its answers and the other ways', async () => {
    expect(await statusesFrom(source(), 2)).toEqual([303, 303]);
    const { check, response } = await confirmFrom(source());
    const page = await readPage(response);
    expect(page.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(60);
    expect(page.title).toMatch(/^Erreur : /u);
    expect(page.text).toContain('Pas encore reçu par la mairie');
    expect(page.text).toMatch(/Attendez \d+ minutes, puis envoyez à nouveau/u);
    expect(page.text).toContain('03 53 01 77 00');
    expect(page.text).toContain('passer au guichet');
    expect(page.text).toContain('12, rue des Lilas');
    expect(page.value('_envoi')).toBe(check.value('_envoi'));
    expect(page.text).not.toContain('203.0.113');
  });

  test('the page that asks for a proof carries its script, and its policy lets no other run', async () => {
    const { response } = await confirmFrom(source());
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'sha256-[^']+' 'sha256-[^']+' 'strict-dynamic';/u);
    const page = await readPage(response);
    // What loads the script of sendings, and what solves.
    const scripts = [...page.document.querySelectorAll('body script')];
    expect(scripts).toHaveLength(2);
    for (const { textContent } of scripts) expect(textContent.length).toBeLessThan(3000);
  });

  test('a proof of work lets it through; nothing else does', async () => {
    const from = source();
    const page = await readPage((await confirmFrom(from)).response);
    const other = await readPage((await confirmFrom(from)).response);
    for (const wrong of ['', 'x', '{}', '[]', 'null', solve(other)]) {
      expect((await sendProof(from, page, wrong)).status).toBe(429);
    }
    const proof = solve(page);
    const filed = await sendProof(from, page, proof);
    expect(filed.status).toBe(303);
    const again = await sendProof(from, page, proof);
    expect(again.headers.get('location')).toBe(filed.headers.get('location'));
  });

  test('twice over it, a proof no longer helps: the page asks for none', async () => {
    const from = site.from('203.0.113.8');
    const pages: ReadPage[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const page = await readPage((await confirmFrom(from)).response);
      if (page.status === 429) pages.push(page);
    }
    // Each proof makes the next one dearer: what was asked before is not enough any more.
    const [first, second] = pages;
    if (first === undefined || second === undefined) throw new Error('No page asks for a proof');
    expect((await sendProof(from, first, solve(first))).status).toBe(303);
    const dearer = await readPage(await sendProof(from, second, solve(second)));
    expect(dearer.status).toBe(429);
    expect(triesOf(dearer)).toBeGreaterThan(triesOf(second));
    expect((await sendProof(from, dearer, solve(dearer))).status).toBe(303);
    const last = await readPage((await confirmFrom(from)).response);
    expect(last.text).toContain('Trop d’envois sont partis de votre connexion');
    expect(last.document.querySelector('[name=_preuve]')).toBeNull();
    expect(last.document.querySelectorAll('body script')).toHaveLength(1);
    expect(last.document.querySelector('[name=_preuve]')).toBeNull();
  });

  test('what was filed before keeps its receipt, however often it is sent', async () => {
    const from = site.from('203.0.113.9');
    const { check, response } = await confirmFrom(from);
    for (let turn = 0; turn < 8; turn += 1) {
      const again = await press(from, SLUG, check, 'confirmer');
      expect(again.headers.get('location')).toBe(response.headers.get('location'));
    }
    expect(await statusesFrom(from, 2)).toEqual([303, 429]);
  });

  test('each refusal is counted', async () => {
    const count = () => timesRefused(SLUG, 'proof-needed');
    const before = await count();
    expect((await confirmFrom(source())).response.status).toBe(429);
    expect(await count()).toBe(before + 1);
  });
});
