import { describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { press, reachReviewPage } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { referenceOf, storedAs } from '../support/stored.ts';

const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });

const PARKING = 'autorisation-stationnement';

describe('confirming twice', () => {
  test('gives the same receipt and stores nothing more', async () => {
    const check = await reachReviewPage(site, PARKING, sampleForm(PARKING));
    const first = await press(site, PARKING, check, 'confirmer');
    const second = await press(site, PARKING, check, 'confirmer');
    expect(second.status).toBe(303);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    const receipt = await readPage(await site.get(first.headers.get('location') ?? ''));
    const [submission] = await storedAs(referenceOf(receipt));
    const [counts] = await query<{ journal: number; notices: number }>(
      `select (select count(*)::int from journal where submission_id = $1) as journal,
              (select count(*)::int from outbox
                where submission_id = $1 and channel = 'email') as notices`,
      [submission?.id],
    );
    expect(counts).toEqual({ journal: 1, notices: 2 });
  });

  test('at the same instant, twenty times, stores one request', async () => {
    const check = await reachReviewPage(site, PARKING, sampleForm(PARKING));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => press(site, PARKING, check, 'confirmer')),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 303));
    const locations = new Set(answers.map(({ headers }) => headers.get('location')));
    expect(locations.size).toBe(1);
    const receipt = await readPage(await site.get([...locations][0] ?? ''));
    expect(await storedAs(referenceOf(receipt))).toHaveLength(1);
  });

  test('with other answers is refused, shows the first receipt, and can be sent as a new request', async () => {
    const check = await reachReviewPage(site, PARKING, sampleForm(PARKING));
    const first = await press(site, PARKING, check, 'confirmer');
    const form = await readPage(await press(site, PARKING, check, 'modifier'));
    const changed = form
      .form()
      .map(([name, value]): [string, string] => (name === 'nom' ? [name, 'Autre'] : [name, value]));
    const secondCheck = await reachReviewPage(site, PARKING, changed);
    const conflict = await readPage(await press(site, PARKING, secondCheck, 'confirmer'));
    expect(conflict.status).toBe(409);
    expect(conflict.text).toContain('déjà reçu');
    const link = conflict.document.querySelector(
      `a[href="${first.headers.get('location') ?? ''}"]`,
    );
    expect(link).not.toBeNull();

    const asNew = await readPage(await press(site, PARKING, conflict, 'nouvelle'));
    expect(asNew.text).toContain('Autre');
    const second = await press(site, PARKING, asNew, 'confirmer');
    expect(second.status).toBe(303);
    expect(second.headers.get('location')).not.toBe(first.headers.get('location'));
  });
});

describe('confirming again once the answers have become too late', () => {
  /** The first day accepted is fifteen days ahead: the fifteenth of January until midnight only. */
  const BEFORE = '2026-12-31T22:59:30Z';
  const AFTER = '2026-12-31T23:00:10Z';
  const form = sampleForm(PARKING, {
    'debut.jour': '15',
    'debut.mois': '1',
    'debut.annee': '2027',
  });

  test('gives the receipt of what was filed before midnight', async () => {
    const evening = openSite({ PARVIS_NOW: BEFORE });
    const check = await reachReviewPage(evening, PARKING, form);
    const first = await press(evening, PARKING, check, 'confirmer');
    const night = openSite({ PARVIS_NOW: AFTER });
    const second = await press(night, PARKING, check, 'confirmer');
    expect(second.status).toBe(303);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
  });

  test('never passes other answers off as those that were filed', async () => {
    const evening = openSite({ PARVIS_NOW: BEFORE });
    const check = await reachReviewPage(evening, PARKING, form);
    await press(evening, PARKING, check, 'confirmer');
    const changed = check.value('_envoi') ?? '';
    const again = await readPage(await press(evening, PARKING, check, 'modifier'));
    const others = again
      .form()
      .map(([name, value]): [string, string] => (name === 'nom' ? [name, 'Autre'] : [name, value]));
    const secondCheck = await reachReviewPage(evening, PARKING, others);
    expect(secondCheck.value('_envoi')).not.toBe(changed);
    const night = openSite({ PARVIS_NOW: AFTER });
    const conflict = await readPage(await press(night, PARKING, secondCheck, 'confirmer'));
    expect(conflict.status).toBe(409);
    expect(conflict.text).toContain('déjà reçu');
  });

  test('asks for another day when nothing was filed', async () => {
    const evening = openSite({ PARVIS_NOW: BEFORE });
    const check = await reachReviewPage(evening, PARKING, form);
    const night = openSite({ PARVIS_NOW: AFTER });
    const page = await readPage(await press(night, PARKING, check, 'confirmer'));
    expect(page.status).toBe(422);
    expect(page.summary.join()).toContain('à partir du 16 janvier 2027');
  });
});
