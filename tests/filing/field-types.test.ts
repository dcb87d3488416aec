import { describe, expect, test } from 'vitest';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { query } from '../support/database.ts';
import { fileForm, press, reachReviewPage } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';

const site = openSite();

const MEALS = 'inscription-cantine';
const typed = (slug: string, changes: Readonly<Record<string, string>> = {}) => {
  const found = PETITEVILLE.procedures.find((procedure) => procedure.slug === slug);
  return { ...typedAnswers(found?.definition.form ?? []), ...changes };
};
const child = (index: number, prenom: string) => ({
  [`enfants.${index}.nom`]: 'Da Silva',
  [`enfants.${index}.prenom`]: prenom,
  [`enfants.${index}.ecole`]: 'école des Tilleuls, CE1',
  [`enfants.${index}.menu`]: 'sans_porc',
});

async function storedAnswers(receipt: Awaited<ReturnType<typeof readPage>>) {
  const rows = await query<{ answers: Record<string, unknown> }>(
    'select answers from submissions where reference = $1',
    [receipt.document.querySelector('.code')?.textContent ?? ''],
  );
  return rows[0]?.answers;
}

describe('children of a family', () => {
  test('are stored in order, without the block that was left empty', async () => {
    const form = typed(MEALS, { ...child(0, 'Inès'), ...child(2, 'Léo') });
    const { receipt, reviewPage } = await fileForm(site, MEALS, form);
    expect((await storedAnswers(receipt))?.enfants).toEqual([
      { nom: 'Da Silva', prenom: 'Inès', ecole: 'école des Tilleuls, CE1', menu: 'sans_porc' },
      { nom: 'Da Silva', prenom: 'Léo', ecole: 'école des Tilleuls, CE1', menu: 'sans_porc' },
    ]);
    for (const page of [reviewPage, receipt]) {
      expect(page.text).toMatch(/Enfant 1.*Inès.*Sans porc.*Enfant 2.*Léo/u);
    }
  });

  test('give messages that say which child they are about, and lose nothing', async () => {
    const form = typed(MEALS, { ...child(1, 'Léo'), 'enfants.1.menu': '' });
    const page = await readPage(await site.post(`/api/demarches/${MEALS}`, form));
    expect(page.status).toBe(422);
    expect(page.summary).toEqual([expect.stringContaining('Enfant 2 – Quel menu')]);
    expect(page.value('enfants.1.prenom')).toBe('Léo');
    expect(page.document.querySelector('main details')?.hasAttribute('open')).toBe(true);
    const target = page.document.querySelector('[aria-labelledby=erreurs] a');
    expect(target?.getAttribute('href')).toBe('#c-enfants-1-menu');
  });

  test('are taken back without a script, with a radio button that cannot be unticked', async () => {
    const begun = typed(MEALS, { ...child(1, ''), 'enfants.1.nom': '', 'enfants.1.ecole': '' });
    const page = await readPage(await site.post(`/api/demarches/${MEALS}`, begun));
    expect(page.status).toBe(422);
    const [box, more] = page.document.querySelectorAll('[name=_retirer]');
    expect(box?.parentElement?.textContent).toMatch(/^Retirer «\s*Enfant 2\s*» de ma demande$/u);
    expect(more).toBeUndefined();
    const removed = { ...begun, _retirer: box?.getAttribute('value') ?? '' };
    const { receipt } = await fileForm(site, MEALS, removed);
    expect((await storedAnswers(receipt))?.enfants).toHaveLength(1);
  });

  test('come back open when an answer is changed', async () => {
    const form = typed(MEALS, child(1, 'Léo'));
    const reviewPage = await reachReviewPage(site, MEALS, form);
    const page = await readPage(await press(site, MEALS, reviewPage, 'modifier'));
    expect(page.value('enfants.1.prenom')).toBe('Léo');
    expect(page.document.querySelector('main details')?.hasAttribute('open')).toBe(true);
  });

  test('past the last block are told, never dropped in silence', async () => {
    const form = typed(MEALS, child(7, 'Zoé'));
    const page = await readPage(await site.post(`/api/demarches/${MEALS}`, form));
    expect(page.status).toBe(422);
    expect(page.summary.join()).toContain('« enfants.7.prenom »');
  });
});

describe('« Je ne l’ai pas »', () => {
  test('is stored and shown in the words of the question', async () => {
    const form = typed(MEALS, { quotient_familial: '', 'quotient_familial.inconnu': 'oui' });
    const { receipt } = await fileForm(site, MEALS, form);
    expect((await storedAnswers(receipt))?.quotient_familial).toEqual({ inconnu: true });
    expect(receipt.text).toContain('Je ne l’ai pas');
  });

  test('with an answer is a question to the person', async () => {
    const form = typed(MEALS, { quotient_familial: '650', 'quotient_familial.inconnu': 'oui' });
    const page = await readPage(await site.post(`/api/demarches/${MEALS}`, form));
    expect(page.summary).toEqual([expect.stringContaining('mais pas les deux')]);
    expect(page.value('quotient_familial')).toBe('650');
    expect(page.value('quotient_familial.inconnu')).toBe('oui');
  });
});

test('boxes, time slots, periods, plates and places are stored as they were meant', async () => {
  const stored = async (slug: string, changes: Readonly<Record<string, string>>) =>
    storedAnswers((await fileForm(site, slug, typed(slug, changes))).receipt);
  expect(
    await stored('accompagnement-numerique', { 'jours.jeudi': 'oui', moment: 'inconnu' }),
  ).toMatchObject({ jours: ['lundi', 'jeudi'], moment: { inconnu: true } });
  expect(await stored('location-de-salle', {})).toMatchObject({
    dates: { debut: '2099-03-27', fin: '2099-03-27' },
  });
  expect(
    await stored('carte-stationnement-resident', { 'immatriculation.numero': 'ab123cd' }),
  ).toMatchObject({ immatriculation: { numero: 'AB-123-CD' }, quotient: true });
  expect(
    await stored('signaler-un-probleme', { 'lieu.adresse': '', 'lieu.repere': 'le pont' }),
  ).toMatchObject({ lieu: { repere: 'le pont', position: '48.85341, 2.3488' } });
});
