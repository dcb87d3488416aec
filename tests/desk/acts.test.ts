import { beforeEach, describe, expect, test } from 'vitest';
import { ACT_KINDS } from '../../src/desk/acts/act-kinds.ts';
import { EVENT_KINDS, ruleOf, type EventKind } from '../../src/requests/events/event-kinds.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { aDefinition } from '../builders/content.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import { deskCaller, openDesk } from '../support/open-desk.ts';
import { openSite } from '../support/open-site.ts';
import { readPage, type ReadPage } from '../support/page.ts';

const SLUG = 'location-de-salle';
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
const desk = openDesk();
let request: FiledRequest;
beforeEach(async () => {
  const courriel = `${crypto.randomUUID()}@courriel.example`;
  const form = { ...typedAnswers(aDefinition(SLUG).form), courriel, reponse_par: 'courrier' };
  const { notification_electronique: _ticked, ...silent } = form as Record<string, string>;
  request = await followRequest(site, SLUG, silent);
});

const day = (name: string, on: string) => {
  const [year = '', month = '', date = ''] = on.split('-');
  return { [`${name}.jour`]: date, [`${name}.mois`]: month, [`${name}.annee`]: year };
};
const REFUSAL = {
  refuser_agent: 'Claire Martin',
  refuser_qualite: 'adjointe au maire',
  refuser_droit: 'Règlement des salles, article 3.',
  refuser_faits: 'La salle est prise.',
};
const ACCEPTED = { accepter_agent: 'Claire Martin', accepter_qualite: 'adjointe au maire' };

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
  const elsewhere: EventKind[] = ['documents.received', 'attestation.given'];
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
    expect(third.document.querySelector(`a[href="/bureau/#${request.reference}"]`)).not.toBeNull();
    expect(weight).toBeLessThan(40_000);
  });

  test('refuses with reasons, on paper, and notes the day of the letter', async () => {
    const page = await does('refuser', REFUSAL);
    expect(page.text).toContain('En fait : La salle est prise.');
    const noted = await does('notifier', day('notifier_le', '2026-05-04'));
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
    await does('recu-ailleurs', day('recu-ailleurs_le', '2026-05-04'));
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
      ...day('antidater_le', '2026-04-20'),
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
    const form = { ...day('antidater_le', '2026-04-24'), antidater_raison: 'Déposée.' };
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

describe('two agents at once', () => {
  const ines = openDesk({ caller: deskCaller({ agentId: 'ines', name: 'Inès Bertin' }) });

  test('see each other, and who writes an answer', async () => {
    await desk.look(request.reference);
    const page = await ines.look(request.reference);
    expect(page.text).toContain('Claire Martin a ouvert cette demande à l’instant.');
    await desk.press(request.reference, 'brouillon:ecrire', { ecrire_texte: 'Secret entre nous' });
    const writing = await ines.look(request.reference);
    expect(writing.text).toContain('Claire Martin a ouvert cette demande à l’instant et y écrit');
    expect(writing.text).not.toContain('Secret entre nous');
  });

  test('do not both decide: the second sees what changed beside what they typed', async () => {
    const before = await desk.look(request.reference);
    await ines.press(request.reference, 'accepter', ACCEPTED);
    const page = await readPage(await desk.press(request.reference, 'refuser', REFUSAL, before));
    expect(page.status).toBe(409);
    expect(page.text).toContain('Cette demande a changé pendant que vous écriviez.');
    expect(page.text).toContain('Réponse : votre demande est acceptée.');
    expect(page.text).toContain('La salle est prise.');
    expect(await request.journal()).toEqual(['submission.received', 'decision.made']);
  });

  test('do not answer the same message twice', async () => {
    const before = await desk.look(request.reference);
    await ines.press(request.reference, 'ecrire', { ecrire_texte: 'Oui, mardi.' });
    const page = await readPage(
      await desk.press(request.reference, 'ecrire', { ecrire_texte: 'Non, jeudi.' }, before),
    );
    expect(page.status).toBe(409);
    expect(page.text).toContain('Oui, mardi.');
    expect(page.value('ecrire_texte')).toBe('Non, jeudi.');
    // Read, it may still be true.
    const again = await desk.press(
      request.reference,
      'ecrire',
      { ecrire_texte: 'Et jeudi ?' },
      page,
    );
    expect(again.status).toBe(303);
  });

  test('do not decide without what the person wrote meanwhile', async () => {
    const before = await desk.look(request.reference);
    await request.does('message', { message: 'Je change de salle.' });
    const page = await readPage(await desk.press(request.reference, 'accepter', ACCEPTED, before));
    expect(page.status).toBe(409);
    expect(page.text).toContain('Je change de salle.');
  });

  test('are not refused what the other’s act leaves true', async () => {
    const before = await desk.look(request.reference);
    await ines.press(request.reference, 'noter', { noter_texte: 'Vue.' });
    await ines.press(request.reference, 'prendre');
    const note = { noter_texte: 'Aussi vue.' };
    expect((await desk.press(request.reference, 'noter', note, before)).status).toBe(303);
    const fresh = await desk.look(request.reference);
    await ines.press(request.reference, 'noter', { noter_texte: 'Encore.' });
    expect((await desk.press(request.reference, 'accepter', ACCEPTED, fresh)).status).toBe(303);
  });

  test('pressing twice do it once', async () => {
    const page = await desk.look(request.reference);
    const sent = [1, 2].map(() =>
      desk.press(request.reference, 'ecrire', { ecrire_texte: 'Bonjour.' }, page),
    );
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([303, 303]);
    expect(await request.journal()).toEqual(['submission.received', 'message.written']);
  });
});

describe('a draft', () => {
  const draft = { ecrire_texte: 'À finir demain' };

  test('is kept on the server, comes back for its agent, and goes once it is sent', async () => {
    const kept = await does('brouillon:ecrire', draft);
    expect(kept.text).toContain('Votre brouillon est gardé.');
    expect(kept.value('ecrire_texte')).toBe('À finir demain');
    const other = openDesk({ caller: deskCaller({ agentId: 'ines' }) });
    expect((await other.look(request.reference)).value('ecrire_texte')).toBe('');
    const sent = await does('ecrire', { ecrire_texte: 'Fini.' });
    expect(sent.value('ecrire_texte')).toBe('');
  });

  test('is kept of what was refused', async () => {
    await desk.press(request.reference, 'refuser', { ...REFUSAL, refuser_droit: '' });
    const page = await desk.look(request.reference);
    expect(page.value('refuser_faits')).toBe('La salle est prise.');
  });
});
