import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileForm, press, reachCheckPage } from '../support/file-form.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { query } from '../support/database.ts';
import { SAMPLE_FORMS, sampleForm } from '../support/sample-answers.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
});

const PARKING = 'autorisation-stationnement';
const referenceOf = (page: { document: Document }) =>
  page.document.querySelector('.code')?.textContent ?? '';
const stored = (reference: string) =>
  query<{ id: string; answers: Record<string, unknown>; status: string }>(
    'select * from submissions where reference = $1',
    [reference],
  );

describe.each(Object.keys(SAMPLE_FORMS))('filing %s without JavaScript', (procedure) => {
  test('goes from the form to the check page, to the receipt', async () => {
    const { checkPage, receipt } = await fileForm(site, procedure, sampleForm(procedure));
    expect(checkPage.title).toMatch(/^Vérifiez vos réponses/u);
    for (const value of [sampleForm(procedure).nom, sampleForm(procedure)['adresse.voie']]) {
      expect(checkPage.text).toContain(value);
      expect(receipt.text).toContain(value);
    }
    expect(receipt.text).toContain('23 avril 2026 à 10 h 15');
    expect(referenceOf(receipt)).toMatch(/^.{4}-.{4}$/u);
  });

  test('stores submission, definition, receipt, journal and notices together', async () => {
    const { receipt } = await fileForm(site, procedure, sampleForm(procedure));
    const [submission] = await stored(referenceOf(receipt));
    expect(submission?.status).toBe('received');
    const [counts] = await query<Record<string, number>>(
      `select (select count(*)::int from receipts where submission_id = $1) as receipts,
              (select count(*)::int from journal where submission_id = $1) as journal,
              (select count(*)::int from outbox where submission_id = $1) as notices,
              (select count(*)::int from submissions s join procedure_definitions d
                 on (d.slug, d.version) = (s.procedure_slug, s.definition_version)
               where s.id = $1 and d.definition -> 'form' is not null) as definitions`,
      [submission?.id],
    );
    expect(counts).toEqual({ receipts: 1, journal: 1, notices: 2, definitions: 1 });
  });
});

describe('a form with mistakes', () => {
  test('comes back with 422, « Erreur » first in its title, and every value kept', async () => {
    const form = sampleForm(PARKING, { 'debut.jour': '31', 'debut.mois': '2', vehicule: 'fusée', nom: '' });
    const page = await readPage(await site.post(`/api/demarches/${PARKING}`, form));
    expect(page.status).toBe(422);
    expect(page.title).toMatch(/^Erreur : /u);
    expect(page.summary).toHaveLength(3);
    for (const [name, value] of Object.entries(form)) {
      if (name !== 'vehicule') expect(page.value(name)).toBe(value);
    }
  });

  test('links each message to its question, which repeats it', async () => {
    const page = await readPage(await site.post(`/api/demarches/${PARKING}`, { nom: 'Benali' }));
    const links = [...page.document.querySelectorAll<HTMLAnchorElement>('[aria-labelledby=erreurs] a')];
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      const control = page.document.getElementById(link.hash.slice(1));
      expect(control?.matches('input,textarea')).toBe(true);
      const describing = (control?.getAttribute('aria-describedby') ?? '').split(' ');
      const texts = describing.map((id) => page.document.getElementById(id)?.textContent ?? '');
      expect(texts.join(' ')).toContain(link.textContent);
      expect(control?.getAttribute('aria-invalid')).toBe('true');
    }
  });

  test('stores nothing', async () => {
    const nom = randomUUID();
    await site.post(`/api/demarches/${PARKING}`, sampleForm(PARKING, { nom, prenom: '' }));
    await reachCheckPage(site, PARKING, sampleForm(PARKING, { nom }));
    const rows = await query("select from submissions where answers ->> 'nom' = $1", [nom]);
    expect(rows).toEqual([]);
  });

  test('is drawn with the very markup and style of the built page', async () => {
    const { readFile } = await import('node:fs/promises');
    const built = await readFile(`dist/demarches/${PARKING}/formulaire/index.html`, 'utf8');
    const page = await readPage(
      await site.post(`/api/demarches/${PARKING}`, [['_envoi', ''], ['_etape', 'modifier']]),
    );
    expect(page.status).toBe(400);
    const check = await reachCheckPage(site, PARKING, sampleForm(PARKING));
    const form = await (await press(site, PARKING, check, 'modifier')).text();
    const skeleton = (html: string) =>
      html
        .replaceAll(/<title>.*?<\/title>|<meta name="(?:robots|description)"[^>]*>/gu, '')
        .replaceAll(/<input type="hidden"[^>]*>/gu, '')
        .replaceAll(/ value(?:="[^"]*")?(?=[ >])| checked/gu, '')
        .replaceAll(/(<textarea[^>]*>)[^<]*/gu, '$1')
        .replaceAll('/>', '>')
        .replaceAll(/\s+/gu, ' ');
    expect(skeleton(form)).toBe(skeleton(built));
  });
});

describe('the check page', () => {
  test('leads back to one question with everything still there', async () => {
    const form = sampleForm(PARKING, { precisions: 'Ligne 1\nLigne 2 <b>' });
    const check = await reachCheckPage(site, PARKING, form);
    const buttons = [...check.document.querySelectorAll<HTMLButtonElement>('button[value=modifier]')];
    expect(buttons).toHaveLength(check.document.querySelectorAll('dt').length);
    expect(buttons[0]?.getAttribute('formaction')).toBe(`/api/demarches/${PARKING}#c-lieu-voie`);
    const page = await readPage(await press(site, PARKING, check, 'modifier'));
    expect(page.status).toBe(200);
    for (const [name, value] of Object.entries(form)) expect(page.value(name)).toBe(value);
  });

  test('runs the schema again: a page kept open past its dates is refused with its values', async () => {
    const form = sampleForm(PARKING, {
      'debut.jour': '8', 'debut.mois': '5', 'debut.annee': '2026',
      'fin.jour': '8', 'fin.mois': '5', 'fin.annee': '2026',
    });
    const check = await reachCheckPage(site, PARKING, form);
    const later = await openSite({ PARVIS_NOW: '2026-04-24T08:15:00Z' });
    const page = await readPage(await press(later, PARKING, check, 'confirmer'));
    expect(page.status).toBe(422);
    expect(page.summary[0]).toContain('à partir du 9 mai 2026');
    expect(page.value('nom')).toBe(form.nom);
  });

  test('is shown again, not stored, when what it carries was changed by hand', async () => {
    const check = await reachCheckPage(site, PARKING, sampleForm(PARKING));
    const [content = '', seal = ''] = (check.value('_envoi') ?? '').split('.');
    const changed = Buffer.from(content, 'base64url').toString().replace('Benali', 'Dupont');
    const forged = `${Buffer.from(changed).toString('base64url')}.${seal}`;
    const page = await readPage(
      await site.post(`/api/demarches/${PARKING}`, { _envoi: forged, _etape: 'confirmer' }),
    );
    expect(page.status).toBe(200);
    expect(page.title).toMatch(/^Vérifiez vos réponses/u);
    expect(page.text).toContain('Relisez vos réponses');
    expect(page.text).toContain('Dupont');
  });

  test('is refused when it belongs to another procedure or is cut', async () => {
    const check = await reachCheckPage(site, PARKING, sampleForm(PARKING));
    const sealed = check.value('_envoi') ?? '';
    const other = await site.post('/api/demarches/acte-de-naissance', { _envoi: sealed, _etape: 'confirmer' });
    expect(other.status).toBe(400);
    const cut = await site.post(`/api/demarches/${PARKING}`, { _envoi: sealed.slice(0, 80), _etape: 'confirmer' });
    expect(cut.status).toBe(400);
  });
});

describe('confirming twice', () => {
  test('gives the same receipt and stores nothing more', async () => {
    const check = await reachCheckPage(site, PARKING, sampleForm(PARKING));
    const first = await press(site, PARKING, check, 'confirmer');
    const second = await press(site, PARKING, check, 'confirmer');
    expect(second.status).toBe(303);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    const receipt = await readPage(await site.get(first.headers.get('location') ?? ''));
    const [submission] = await stored(referenceOf(receipt));
    const [counts] = await query<{ journal: number; notices: number }>(
      `select (select count(*)::int from journal where submission_id = $1) as journal,
              (select count(*)::int from outbox where submission_id = $1) as notices`,
      [submission?.id],
    );
    expect(counts).toEqual({ journal: 1, notices: 2 });
  });

  test('at the same instant, twenty times, stores one request', async () => {
    const check = await reachCheckPage(site, PARKING, sampleForm(PARKING));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => press(site, PARKING, check, 'confirmer')),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 303));
    const locations = new Set(answers.map(({ headers }) => headers.get('location')));
    expect(locations.size).toBe(1);
    const receipt = await readPage(await site.get([...locations][0] ?? ''));
    expect(await stored(referenceOf(receipt))).toHaveLength(1);
  });

  test('with other answers is refused, shows the first receipt, and can be sent as a new request', async () => {
    const check = await reachCheckPage(site, PARKING, sampleForm(PARKING));
    const first = await press(site, PARKING, check, 'confirmer');
    const form = await readPage(await press(site, PARKING, check, 'modifier'));
    const changed = form.form().map(([name, value]): [string, string] =>
      name === 'nom' ? [name, 'Autre'] : [name, value],
    );
    const secondCheck = await reachCheckPage(site, PARKING, changed);
    const conflict = await readPage(await press(site, PARKING, secondCheck, 'confirmer'));
    expect(conflict.status).toBe(409);
    expect(conflict.text).toContain('déjà enregistrée');
    const link = conflict.document.querySelector(`a[href="${first.headers.get('location') ?? ''}"]`);
    expect(link).not.toBeNull();

    const asNew = await readPage(await press(site, PARKING, conflict, 'nouvelle'));
    expect(asNew.text).toContain('Autre');
    const second = await press(site, PARKING, asNew, 'confirmer');
    expect(second.status).toBe(303);
    expect(second.headers.get('location')).not.toBe(first.headers.get('location'));
  });
});
