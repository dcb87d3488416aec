import { beforeEach, describe, expect, test } from 'vitest';
import { ACT_KINDS } from '../../src/desk/acts/act-kinds.ts';
import { EVENT_KINDS, ruleOf, type EventKind } from '../../src/requests/events/event-kinds.ts';
import { ACCEPTED, fileOwnRoom, REFUSAL, typedDay } from '../support/desk-forms.ts';
import type { FiledRequest } from '../support/follow-request.ts';
import { openDesk } from '../support/open-desk.ts';
import { readPage, type ReadPage } from '../support/page.ts';

const desk = openDesk();
let request: FiledRequest;
beforeEach(async () => {
  request = await fileOwnRoom();
});

async function does(
  button: string,
  form: Readonly<Record<string, string>> = {},
): Promise<ReadPage> {
  const response = await desk.press(request.reference, button, form);
  const page =
    response.status === 303
      ? await readPage(await desk.get(response.headers.get('location') ?? ''))
      : await readPage(response);
  expect({ status: response.status, summary: page.summary }).toEqual({ status: 303, summary: [] });
  return page;
}
const buttons = (page: ReadPage) =>
  [...page.document.querySelectorAll('button')].map(({ value }) => value);

test('every kind of the register that an agent may cause has a form, or is caused elsewhere', () => {
  const elsewhere: EventKind[] = ['documents.received', 'attestation.given', 'request.recognised'];
  const byAgents = (Object.keys(EVENT_KINDS) as EventKind[]).filter(
    (kind) => ruleOf(kind).by.includes('agent') && !elsewhere.includes(kind),
  );
  expect(new Set(Object.values(ACT_KINDS))).toEqual(new Set(byAgents));
});

describe('an agent at the desk', () => {
  test('takes a request, asks for documents, has them, accepts, and notes that it is told', async () => {
    expect((await does('prendre')).text).toContain('Vous vous occupez de cette demande.');
    const asked = await does('demander', {
      'demander_documents.1': 'oui',
      demander_delai: '30',
      demander_texte: 'Une photo suffit.',
    });
    expect(asked.text).toContain('La personne a jusqu’au 3 juin 2026');
    expect((await request.look()).text).toContain('Une photo suffit.');
    await does('completer');
    const decided = await does('accepter', ACCEPTED);
    expect(decided.text).toContain('La demande est acceptée.');
    expect(decided.text).toContain('lettre à poster');
    const told = await does('prevenu:posted');
    expect(told.text).toContain('Remise par lettre.');
    expect(buttons(told)).not.toContain('notifier');
    expect(buttons(await does('fermer', { fermer_raison: 'Répondu.' }))).toContain('rouvrir');
    expect(await request.journal()).toEqual([
      ...['submission.received', 'request.taken', 'documents.asked', 'request.completed'],
      ...['decision.made', 'decision.notified', 'request.closed'],
    ]);
  });

  test('goes from taking to having answered in three pages of under 40 kB', async () => {
    const { brotliCompressSync } = await import('node:zlib');
    let weight = 0;
    const read = async (response: Response) => {
      const text = await response.clone().text();
      weight += brotliCompressSync(text).length;
      return readPage(response);
    };
    const path = `/bureau/demandes/${request.reference}/`;
    const first = await read(await desk.get(path));
    const taken = await desk.press(request.reference, 'prendre', {}, first);
    const second = await read(await desk.get(taken.headers.get('location') ?? ''));
    const sent = await desk.press(request.reference, 'ecrire', { ecrire_texte: 'Oui.' }, second);
    const third = await read(await desk.get(sent.headers.get('location') ?? ''));
    expect(third.text).toContain('Votre message est sur la page de la personne');
    expect(
      third.document.querySelector(`a[href="/bureau/#d-${request.reference}"]`),
    ).not.toBeNull();
    expect(weight).toBeLessThan(40_000);
  });

  test('refuses with reasons, on paper, and notes the day of the letter', async () => {
    const page = await does('refuser', REFUSAL);
    expect(page.text).toContain('En fait : La salle est prise.');
    const noted = await does('notifier', typedDay('notifier_le', '2026-05-04'));
    expect(noted.text).toContain('La remise de la décision est notée.');
    expect((await request.look()).text).toContain('La salle est prise.');
  });

  test('warns that an acceptance is a right before it is taken back', async () => {
    await does('accepter', ACCEPTED);
    const without = await readPage(
      await desk.press(request.reference, 'rouvrir', { rouvrir_raison: 'Erreur.' }),
    );
    expect(without.status).toBe(422);
    expect(without.text).toContain('L. 242-1');
    await does('rouvrir', { rouvrir_raison: 'Erreur.', rouvrir_confirme: 'oui' });
    expect(await request.journal()).toContain('request.reopened');
  });

  test('forwards to an administration of the directory, which has it, and closes', async () => {
    const page = await does('transmettre', { transmettre_a: 'intercommunalite' });
    expect(page.text).toContain('Communauté de communes des Deux Vallées');
    await does('recu-ailleurs', typedDay('recu-ailleurs_le', '2026-05-04'));
    await does('fermer', { fermer_raison: 'Répondu par l’intercommunalité.' });
    expect(await request.journal()).toContain('forward.received');
  });

  test('writes a note that the person does not read, and a call that they do', async () => {
    await does('noter', { noter_texte: 'Vu sur place.' });
    await does('appeler', { appeler_texte: 'La salle est libre.' });
    const { text } = await request.look();
    expect(text).not.toContain('Vu sur place.');
    expect(text).toContain('La salle est libre.');
  });

  test('corrects the day of receipt, says that the person takes it back', async () => {
    const page = await does('antidater', {
      ...typedDay('antidater_le', '2026-04-20'),
      antidater_raison: 'Déposée au guichet.',
    });
    expect(page.text).toContain('Compte à partir du 20 avril 2026.');
    await does('retirer', { retirer_raison: 'Plus utile.' });
    expect(await request.journal()).toContain('request.withdrawn');
  });

  test('warns of an abusive sending, says it is, and takes it back', async () => {
    const about = (verb: string) => ({
      [`${verb}_nature`]: 'nombre',
      [`${verb}_raison`]: 'Deux cents envois.',
    });
    await does('avertir', about('avertir'));
    const early = await readPage(await desk.press(request.reference, 'abus', about('abus')));
    expect(early.status).toBe(422);
    expect(early.summary.join()).toContain('pas encore prévenue');
    const later = openDesk({ now: '2026-05-14T08:00:00Z' });
    expect((await later.press(request.reference, 'abus', about('abus'))).status).toBe(303);
    await does('lever', { lever_raison: 'Erreur.' });
    expect(await request.journal()).toContain('abuse.lifted');
  });

  test('puts a template into a message, after what was typed', async () => {
    const page = await readPage(
      await desk.press(request.reference, 'modele:ecrire', {
        ecrire_texte: 'Bonjour Zoé.',
        _modele: 'dossier-complet',
      }),
    );
    expect(page.status).toBe(200);
    const text = (page.value('ecrire_texte') ?? '').replaceAll(/[\u00a0\u202f]/gu, ' ');
    expect(text).toMatch(/^Bonjour Zoé\.\n\nBonjour,/u);
    expect(text).toContain(`Votre dossier ${request.reference}`);
    expect(text).toContain('23 avril 2026');
    expect(page.document.querySelector('option[value="salle-prise"]')).not.toBeNull();
    expect(await request.journal()).toEqual(['submission.received']);
  });
});
