import { expect, test } from 'vitest';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { query } from '../support/database.ts';
import { fileForm } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';

const WORKS = 'declaration-prealable-travaux';
const path = `/api/demarches/${WORKS}`;
const found = PETITEVILLE.procedures.find(({ slug }) => slug === WORKS);
/** Every question answered, as a browser without JavaScript sends them. */
const typed = typedAnswers(found?.definition.form ?? []);

const site = openSite();

test('answers to questions that do not apply are dropped, and shown nowhere', async () => {
  const form = { ...typed, nature: 'facade', declarant: 'moi', siret: 'nothing like a number' };
  const { receipt, reviewPage } = await fileForm(site, WORKS, form);
  const rows = await query<{ answers: Record<string, unknown> }>(
    'select answers from submissions where reference = $1',
    [receipt.document.querySelector('.code')?.textContent ?? ''],
  );
  const stored = Object.keys(rows[0]?.answers ?? {});
  expect(stored).toContain('naissance');
  for (const key of ['siret', 'surface_creee', 'surface_bassin']) expect(stored).not.toContain(key);
  for (const page of [reviewPage, receipt]) {
    expect(page.text).toContain('Votre date de naissance');
    expect(page.text).not.toMatch(/SIRET|Surface créée|bassin/u);
  }
});

test('a question that applies is needed; one that does not is not', async () => {
  const form = { ...typed, nature: 'piscine', surface_bassin: '', surface_creee: '' };
  const page = await readPage(await site.post(path, form));
  expect(page.status).toBe(422);
  expect(page.summary).toEqual([expect.stringContaining('Surface du bassin')]);
});

test('the page says when to answer, to everybody', async () => {
  const page = await readPage(await site.post(path, {}));
  const control = page.document.querySelector('[name=surface_bassin]');
  const ids = control?.getAttribute('aria-describedby')?.split(' ') ?? [];
  const said = ids.map((id) => page.document.getElementById(id)?.textContent).join(' ');
  expect(said.replaceAll(/[\u00a0\u202f]/gu, ' ')).toContain(
    'À remplir si vous avez répondu « Piscine » à la question « Quels travaux ? ».',
  );
});
