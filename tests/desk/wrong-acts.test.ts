import { beforeEach, describe, expect, test } from 'vitest';
import { fileOwnRoom, REFUSAL, typedDay } from '../support/desk-forms.ts';
import type { FiledRequest } from '../support/follow-request.ts';
import { openDesk } from '../support/open-desk.ts';
import { readPage } from '../support/page.ts';

const desk = openDesk();
let request: FiledRequest;
beforeEach(async () => {
  request = await fileOwnRoom();
});

describe('what is wrong', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['refuser', { ...REFUSAL, refuser_droit: ' ' }, '#c-refuser_droit'],
    ['refuser', { ...REFUSAL, refuser_agent: 'C. Martin' }, '#c-refuser_agent'],
    ['ecrire', { ecrire_texte: '' }, '#c-ecrire_texte'],
    ['ecrire', { ecrire_texte: 'Veuillez rappeler le service.' }, '#c-ecrire_texte'],
    ['ecrire', { ecrire_texte: 'a'.repeat(5001) }, '#c-ecrire_texte'],
    ['demander', { demander_delai: '30' }, '#c-demander_documents-1'],
    ['transmettre', { transmettre_a: 'mairie' }, '#c-transmettre_a'],
    ['antidater', { antidater_raison: 'Déposée.' }, '#c-antidater_le-jour'],
  ])('in %s is told beside it, and nothing is lost: %o', async (button, form, link) => {
    const page = await readPage(await desk.press(request.reference, button, form));
    expect(page.status).toBe(422);
    expect(page.title).toContain('Erreur');
    const first = page.document.querySelector('[aria-labelledby=erreurs] a');
    expect(first?.getAttribute('href')).toContain(link);
    expect(page.document.querySelector(first?.getAttribute('href') ?? '')).not.toBeNull();
    for (const [name, text] of Object.entries(form)) {
      if (!name.endsWith('_a')) expect(page.value(name)).toBe(text);
    }
    expect(page.document.querySelector(`details#${button}`)?.hasAttribute('open')).toBe(true);
    expect(await request.journal()).toEqual(['submission.received']);
  });

  test('in a later day is told by the rule of the terminal', async () => {
    const form = { ...typedDay('antidater_le', '2026-04-24'), antidater_raison: 'Déposée.' };
    const page = await readPage(await desk.press(request.reference, 'antidater', form));
    expect(page.summary.join()).toContain('Ce jour est après la réception, le 23 avril 2026.');
  });

  test('as an address or a button that nothing knows does nothing', async () => {
    for (const button of ['', 'effacer', 'brouillon:effacer', 'prevenu:pigeon']) {
      const response = await desk.press(request.reference, button);
      expect(response.status).toBe(303);
    }
    const cross = await desk.send(`/bureau/demandes/${request.reference}/`, {
      method: 'POST',
      body: new URLSearchParams({ _etape: 'prendre' }),
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(cross.status).toBe(403);
    expect(await request.journal()).toEqual(['submission.received']);
  });
});
