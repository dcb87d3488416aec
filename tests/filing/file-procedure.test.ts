import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { fileForm, press, reachReviewPage } from '../support/file-form.ts';
import { EVERY_FORM } from '../support/form-samples.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { referenceOf, storedAs } from '../support/stored.ts';

const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });

const PARKING = 'autorisation-stationnement';

describe.each(EVERY_FORM)(
  'filing $slug without JavaScript',
  ({ slug: procedure, right, wrong }) => {
    test('goes from the form to the review page, to the receipt', async () => {
      const { reviewPage, receipt } = await fileForm(site, procedure, right);
      expect(reviewPage.title).toMatch(/^Vérifiez vos réponses/u);
      for (const value of [right.nom, right['adresse.voie']]) {
        expect(reviewPage.text).toContain(value);
        expect(receipt.text).toContain(value);
      }
      expect(receipt.text).toContain('23 avril 2026 à 10 h 15');
      expect(referenceOf(receipt)).toMatch(/^.{4}-.{4}$/u);
    });

    test('stores submission, definition, receipt, journal and notices together', async () => {
      const { receipt } = await fileForm(site, procedure, right);
      const [submission] = await storedAs(referenceOf(receipt));
      expect(submission?.state).toBe('received');
      const [counts] = await query<Record<string, number>>(
        `select (select count(*)::int from receipts where submission_id = $1) as receipts,
              (select count(*)::int from journal where submission_id = $1) as journal,
              (select count(*)::int from outbox
                where submission_id = $1 and channel = 'email') as notices,
              (select count(*)::int from submissions s join procedure_definitions d
                 on (d.commune_id, d.slug, d.version) = (s.commune_id, s.procedure_slug, s.definition_version)
               where s.id = $1 and d.definition -> 'form' is not null) as definitions`,
        [submission?.id],
      );
      expect(counts).toEqual({ receipts: 1, journal: 1, notices: 2, definitions: 1 });
    });

    test('with wrong answers, is refused with a message for each, and keeps them', async () => {
      const page = await readPage(await site.post(`/api/demarches/${procedure}`, wrong));
      expect(page.status).toBe(422);
      expect(page.summary.length).toBeGreaterThan(0);
      for (const [name, value] of Object.entries(wrong)) expect(page.value(name)).toBe(value);
    });
  },
);

describe('a form with mistakes', () => {
  test('comes back with 422, « Erreur » first in its title, and every value kept', async () => {
    const form = sampleForm(PARKING, {
      'debut.jour': '31',
      'debut.mois': '2',
      vehicule: 'fusée',
      nom: '',
    });
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
    const links = [
      ...page.document.querySelectorAll<HTMLAnchorElement>('[aria-labelledby=erreurs] a'),
    ];
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      const control = page.document.getElementById(link.hash.slice(1));
      expect(control?.matches('input,textarea')).toBe(true);
      const describing = (control?.getAttribute('aria-describedby') ?? '').split(' ');
      const texts = describing.map((id) => page.document.getElementById(id)?.textContent ?? '');
      expect(texts.join(' ')).toContain(link.textContent);
      expect(control?.closest('[aria-invalid=true]')).not.toBeNull();
    }
  });

  test('stores nothing', async () => {
    const nom = randomUUID();
    await site.post(`/api/demarches/${PARKING}`, sampleForm(PARKING, { nom, prenom: '' }));
    await reachReviewPage(site, PARKING, sampleForm(PARKING, { nom }));
    const rows = await query("select from submissions where answers ->> 'nom' = $1", [nom]);
    expect(rows).toEqual([]);
  });

  test('is drawn with the very markup of the built page, and a sheet that knows its parts', async () => {
    const { readFile } = await import('node:fs/promises');
    const built = await readFile(`dist/demarches/${PARKING}/formulaire/index.html`, 'utf8');
    const page = await readPage(
      await site.post(`/api/demarches/${PARKING}`, [
        ['_envoi', ''],
        ['_etape', 'modifier'],
      ]),
    );
    expect(page.status).toBe(400);
    const check = await reachReviewPage(site, PARKING, sampleForm(PARKING));
    const form = await (await press(site, PARKING, check, 'modifier')).text();
    const skeleton = (html: string) =>
      html
        .replaceAll(/<style>[\s\S]*?<\/style>/gu, '')
        .replaceAll('/>', '>')
        .replaceAll(/<title>.*?<\/title>|<meta name="(?:robots|description)"[^>]*>/gu, '')
        .replaceAll(/<input type="hidden"[^>]*>/gu, '')
        .replaceAll(/ value(?:="[^"]*")?(?=[ >])| checked/gu, '')
        .replaceAll(/(<textarea[^>]*>)[^<]*/gu, '$1')
        .replaceAll(/\s+/gu, ' ');
    expect(skeleton(form)).toBe(skeleton(built));
    const styled = (html: string) => {
      const sheet = [...html.matchAll(/<style>([\s\S]*?)<\/style>/gu)].join('');
      const names = [...html.matchAll(/ class="([^"]+)"/gu)].flatMap(([, list = '']) =>
        list.split(' '),
      );
      return new Set(names.filter((name) => sheet.includes(`.${name}`)));
    };
    expect(styled(form)).toEqual(styled(built));
  });
});
