import { beforeEach, describe, expect, test } from 'vitest';
import { createAgentRequestRepository } from '../../src/desk/request-repository.ts';
import { createEventRepository } from '../../src/requests/events/event-repository.ts';
import type { NewEvent } from '../../src/requests/events/event-shapes.ts';
import { recordEvent } from '../../src/requests/events/record-event.server.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { aDefinition } from '../builders/content.ts';
import { SAMPLE_EVENTS } from '../builders/event.ts';
import { aPdf } from '../builders/joined-files.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { fileForm } from '../support/file-form.ts';
import { openSite, SITE, type FormBody } from '../support/open-site.ts';
import { readPage, type ReadPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { referenceOf } from '../support/stored.ts';

const SLUG = 'autorisation-stationnement';
const NOW = '2026-04-23T08:15:00Z';
const site = openSite({ PARVIS_NOW: NOW });
let path: string;
let reference: string;
async function fileOne(slug: string, form: FormBody = sampleForm(slug)): Promise<void> {
  const { location, receipt } = await fileForm(site, slug, form);
  path = location.replace('/recus/', '/suivi/');
  reference = referenceOf(receipt);
}
beforeEach(() => fileOne(SLUG));

const look = async (where = path) => readPage(await site.get(where));
const keyOf = (page: ReadPage) => page.value('_cle') ?? '';

async function does(act: string, form: Readonly<Record<string, string>>, page?: ReadPage) {
  const shown = page ?? (await look());
  return site.post(path, { _cle: keyOf(shown), _etape: act, ...form });
}

/** What an agent of the service does. */
async function agentDoes(event: NewEvent, today = '2026-05-04'): Promise<void> {
  const database = await actAsRole('agent', { services: ['voirie'] });
  const requests = createAgentRequestRepository(database);
  const outcome = await recordEvent(
    createEventRepository(database),
    () => requests.find(reference),
    { name: { reference }, key: crypto.randomUUID(), event: { countsOn: today, ...event }, today },
  );
  expect(outcome).toBe('recorded');
}

const journal = async () =>
  (
    await query<{ event: string }>(
      `select j.event from journal j join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event not like 'notice.%' order by j.id`,
      [reference],
    )
  ).map(({ event }) => event);

describe('the page of a request', () => {
  test('says where it stands, what comes next and by when, and whom to call', async () => {
    const page = await look();
    expect(page.status).toBe(200);
    expect(page.text).toContain('Reçu par la mairie');
    expect(page.text).toContain('23 avril 2026 à 10 h 15');
    expect(page.text).toContain('Sans réponse le 23 juin 2026, votre demande est rejetée.');
    expect(page.text).toContain('D’habitude, la mairie répond dans ce délai');
    expect(page.text).toContain('03 53 01 77 20');
    expect(page.text).toContain('Nous gardons vos réponses jusqu’au');
  });

  test('names who is in charge, once an agent takes it', async () => {
    await agentDoes(SAMPLE_EVENTS['request.taken']);
    const page = await look();
    expect(page.text).toContain('En cours de traitement');
    expect(page.text).toContain('Claire Martin, instructrice, s’en occupe.');
  });

  test('shows what agents say to the person, and never their notes', async () => {
    const by = { name: 'Claire Martin' };
    await agentDoes({ kind: 'note.written', details: {}, content: { text: 'Entre nous.', by } });
    const text = 'Bonjour, <b>quand</b> venez-vous ?';
    await agentDoes({ kind: 'message.written', details: {}, content: { text, by } });
    const page = await look();
    expect(page.text).toContain(text.replaceAll('\u00a0', ' '));
    expect(page.text).not.toContain('Entre nous');
  });

  test('carries no word of another request', async () => {
    await does('message', { message: 'Un mot très reconnaissable' });
    const other = await fileForm(site, SLUG, sampleForm(SLUG));
    const page = await look(other.location.replace('/recus/', '/suivi/'));
    expect(page.text).not.toContain('reconnaissable');
  });
});

describe('a message', () => {
  test('is received once, however many times the page is sent', async () => {
    const page = await look();
    const sent = [1, 2].map(() => does('message', { message: 'Puis-je venir mardi ?' }, page));
    for (const response of await Promise.all(sent)) {
      expect(response.status).toBe(303);
      const done = await look(response.headers.get('location') ?? '');
      expect(done.text).toContain('Votre message est reçu.');
      expect(done.text).toContain('Puis-je venir mardi ?');
    }
    expect(await journal()).toEqual(['submission.received', 'message.received']);
  });

  test.each([
    ['nothing', ''],
    ['spaces', '   \n '],
    ['too much', 'a'.repeat(2001)],
  ])('of %s is told, and what was written stays', async (_what, message) => {
    const response = await does('message', { message });
    const page = await readPage(response);
    expect(page.status).toBe(422);
    expect(page.summary).toHaveLength(1);
    expect(page.value('message')).toBe(message.replaceAll('\r', ''));
    expect(await journal()).toEqual(['submission.received']);
  });

  test('from another site is refused', async () => {
    const response = await site.post(
      path,
      { _etape: 'message', message: 'Bonjour' },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(response.status).toBe(403);
    expect(await journal()).toEqual(['submission.received']);
  });

  test('to no request is refused', async () => {
    const response = await site.post('/suivi/AAAAAAAAAAAAAAAAAAAAAA', { _etape: 'message' });
    expect(response.status).toBe(404);
  });
});

describe('documents that are missing', () => {
  beforeEach(() =>
    fileOne('location-de-salle', typedAnswers(aDefinition('location-de-salle').form)),
  );
  const ask = (within = 'P30D') =>
    agentDoes({ kind: 'documents.asked', details: { documents: [0], within }, content: {} });

  const sendFile = (fields: FormBody, file: File) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields as Record<string, string>)) {
      body.append(name, value);
    }
    body.append('documents', file);
    return site.send(path, {
      method: 'POST',
      body,
      headers: { origin: SITE, 'sec-fetch-site': 'same-origin' },
    });
  };

  test('are listed with the text that allows it and the last day, and suspend a rejection', async () => {
    await ask();
    const page = await look();
    expect(page.text).toContain('Il manque des documents');
    expect(page.text).toContain('avant la fin du 3 juin 2026');
    expect(page.text).toMatch(/Texte : /u);
    // Asked on 4 May for thirty days: the decision of 23 June moves by as many.
    expect(page.text).toContain('Sans réponse le 23 juillet 2026');
    expect(page.document.querySelector('#documents')?.hasAttribute('open')).toBe(true);
  });

  test('are taken without JavaScript; the last ones start the clock again', async () => {
    await ask();
    const file = new File([new Uint8Array(aPdf())], 'plan.pdf', { type: 'application/pdf' });
    const page = await look();
    const response = await sendFile(
      { _cle: keyOf(page), _etape: 'documents', complet: 'oui', precision: 'Voici.' },
      file,
    );
    expect(response.status).toBe(303);
    const done = await look(response.headers.get('location') ?? '');
    expect(done.text).toContain('Vos documents sont reçus.');
    expect(done.text).toContain('1 fichier.');
    expect(await journal()).toEqual([
      'submission.received',
      'documents.asked',
      'request.completed',
    ]);
    const joined = await query(
      `select a.name from submission_attachments j join attachments a on a.id = j.attachment_id
       join submissions s on s.id = j.submission_id where s.reference = $1 and a.is_sent`,
      [reference],
    );
    expect(joined).toEqual([{ name: 'plan.pdf' }]);
  });

  test('that are no document are refused with words, and nothing is recorded', async () => {
    await ask();
    const page = await look();
    const file = new File(['MZ not a document'], 'jeu.exe');
    const answer = await readPage(
      await sendFile({ _cle: keyOf(page), _etape: 'documents', precision: 'Voici.' }, file),
    );
    expect(answer.status).toBe(422);
    expect(answer.summary.join(' ')).toContain('jeu');
    expect(answer.value('precision')).toBe('Voici.');
    expect(await journal()).toEqual(['submission.received', 'documents.asked']);
  });

  test('are not offered when none is asked for', async () => {
    expect((await look()).document.querySelector('#documents')).toBeNull();
    const answer = await does('documents', { precision: 'Voici.', complet: 'oui' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await journal()).toEqual(['submission.received']);
  });
});

describe('a request that is taken back', () => {
  test('is withdrawn once the box is ticked, and its clock stops', async () => {
    const wrong = await readPage(await does('retirer', { raison: 'Plus utile' }));
    expect(wrong.status).toBe(422);
    expect(wrong.value('raison')).toBe('Plus utile');
    expect((await does('retirer', { raison: 'Plus utile', confirme: 'oui' })).status).toBe(303);
    const page = await look();
    expect(page.text).toContain('Votre dossier est retiré');
    expect(page.text).not.toContain('Sans réponse le');
    expect(page.document.querySelector('#retirer')).toBeNull();
  });

  test('is not, once it is decided: the person is told, and their words stay', async () => {
    const before = await look();
    await agentDoes(SAMPLE_EVENTS['decision.made']);
    const page = await readPage(
      await does('retirer', { raison: 'Plus utile', confirme: 'oui' }, before),
    );
    expect(page.status).toBe(409);
    expect(page.text).toContain('Votre dossier a changé');
    expect(page.text).toContain('Plus utile');
    expect(await journal()).toEqual(['submission.received', 'decision.made']);
  });
});
