import { expect, test } from 'vitest';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { CONTENTS, press, see, useEditors } from '../support/editors.ts';
import { readArrived } from '../support/entry.ts';
import type { ReadPage } from '../support/page.ts';

const NEWS = 'actualites/mediatheque-ouverte-le-dimanche.md';
const FILE = `/bureau/contenus/fichier?chemin=${encodeURIComponent(NEWS)}&vue=texte`;
const OLD = 'La médiathèque ouvre le dimanche';
const NEW = 'La médiathèque ouvre aussi le lundi';

const editors = useEditors();
const textOf = async (who: DeskVisitor) =>
  (await see(who, FILE)).document.querySelector('textarea')?.value ?? '';
const buttonsOf = ({ document }: ReadPage) =>
  [...document.querySelectorAll('main button[value]')].map((one) => one.getAttribute('value'));

test('a change is written, checked, reviewed by somebody else, published, and undone', async () => {
  const text = (await textOf(editors.claire)).replace(OLD, NEW);
  expect(text).toContain(NEW);
  const draft = await press(editors.claire, FILE, 'write', { texte: text });
  expect(draft.text).toContain('brouillon');
  expect(draft.text).toContain('La vérification est en cours');
  const place = await editors.lastOne();
  await press(editors.claire, place, 'submit');
  await editors.follow('2026-12-01');
  const hers = await see(editors.claire, place);
  expect(buttonsOf(hers)).not.toContain('approve');
  expect(hers.text).toContain('Une autre personne doit relire');
  // The right is judged again, whatever the page showed.
  const forced = await editors.claire.post(place, { _acte: 'approve', _vus: '3' });
  expect(forced.response.status).toBe(409);
  const his = await press(editors.marc, place, 'approve');
  expect(his.text).toContain('Marc Roux approuve');
  expect(editors.content.read(`content/${NEWS}`)).toContain(OLD);
  await editors.follow('2026-12-01');
  expect(editors.content.read(`content/${NEWS}`)).toContain(NEW);
  await editors.signIn();
  const file = await see(editors.claire, FILE);
  expect(file.text).toContain('Claire Petit écrit');
  expect(file.text).toContain('Marc Roux approuve');
  expect(file.text).toContain('Parvis met en ligne');
  const undone = await press(editors.claire, FILE, 'back');
  expect(undone.text).toContain('Claire Petit reprend une version d’avant');
  await editors.follow('2026-12-01');
  expect(editors.content.read(`content/${NEWS}`)).toContain(OLD);
  await editors.signIn();
});

test('a short file is written in boxes: a mistake is said at its box, nothing is lost', async () => {
  const boxes = FILE.replace('&vue=texte', '');
  const wrong = await press(editors.claire, boxes, 'write', {
    'c.title': NEW,
    'c.until': 'bientôt',
  });
  expect(wrong.status).toBe(422);
  const box = (name: string) =>
    wrong.document.querySelector<HTMLInputElement>(`[name="c.${name}"]`);
  expect(box('title')?.value).toBe(NEW);
  expect(box('until')?.getAttribute('aria-invalid')).toBe('true');
  const told = box('until')?.getAttribute('aria-describedby')?.split(' ')[0] ?? '';
  expect(wrong.document.getElementById(told)?.textContent).toContain('bientôt');
  expect(wrong.document.querySelector('#erreurs + ul a')?.getAttribute('href')).toBe('#c-until');
  const saved = await press(editors.claire, boxes, 'write', { 'c.title': NEW });
  expect(saved.text).toContain('brouillon');
  expect(saved.text).toContain(`title: ${NEW}`);
  const place = await editors.lastOne();
  // What was chosen in lists is what the file named.
  const again = await see(editors.claire, place);
  expect(again.document.querySelector<HTMLSelectElement>('[name="c.owner"]')?.value).not.toBe('');
  const mended = await press(editors.marc, place, 'write', { 'c.title': `${NEW} et le mardi` });
  expect(mended.text).toContain('et le mardi');
  await press(editors.claire, place, 'withdraw');
});

test('what the build would refuse is said on the page, and is not approved', async () => {
  const text = (await textOf(editors.claire)).replace('owner: etat-civil', 'owner: personne');
  await press(editors.claire, FILE, 'write', { texte: text });
  const place = await editors.lastOne();
  await press(editors.claire, place, 'submit');
  await editors.follow('2026-12-01');
  const page = await see(editors.marc, place);
  expect(page.text).toContain('À corriger');
  expect(page.text).toContain('« personne »');
  expect(page.text).not.toContain(editors.proposals);
  expect(buttonsOf(page)).not.toContain('approve');
  const empty = await press(editors.marc, place, 'return');
  expect([empty.status, empty.text]).toEqual([409, expect.stringContaining('Dites ce qu’il faut')]);
  await press(editors.marc, place, 'return', { motif: 'Le service n’existe pas.' });
  expect((await see(editors.claire, place)).text).toContain('Marc Roux renvoie');
  await press(editors.claire, place, 'withdraw');
});

test('two people at once: the second one reads again, and loses nothing', async () => {
  const text = await textOf(editors.claire);
  await press(editors.claire, FILE, 'write', { texte: text.replace(OLD, NEW) });
  const place = await editors.lastOne();
  const late = { _acte: 'write', _vus: '1', vu: '', texte: 'Mes mots à moi' };
  await press(editors.marc, place, 'submit');
  const refused = await readArrived(await editors.claire.post(place, { ...late, chemin: NEWS }));
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Quelqu’un a agi entre-temps');
  expect(refused.document.querySelector('textarea')?.value).toBe('Mes mots à moi');
  await press(editors.claire, place, 'withdraw');
});

test('days of publication are kept, and days that make no sense refused', async () => {
  await press(editors.claire, FILE, 'write', {
    texte: (await textOf(editors.claire)).replace(OLD, NEW),
  });
  const place = await editors.lastOne();
  await press(editors.claire, place, 'submit');
  await editors.follow('2026-12-01');
  const wrong = await press(editors.marc, place, 'approve', {
    debut: '2099-02-01',
    fin: '2099-01-01',
  });
  expect(wrong.text).toContain('Le dernier jour vient après le premier');
  await press(editors.marc, place, 'approve', { debut: '2099-01-01', fin: '2099-01-31' });
  await editors.follow('2098-12-31');
  expect(editors.content.read(`content/${NEWS}`)).toContain(OLD);
  expect((await see(editors.claire, CONTENTS)).text).toContain('en attente de son jour');
  await press(editors.claire, place, 'withdraw');
});
