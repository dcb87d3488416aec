import { beforeAll, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { fileOwnRoom } from '../support/desk-forms.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import { readArrived } from '../support/entry.ts';
import {
  fileWords,
  openRecognition,
  recognise,
  recognitionPath,
} from '../support/everyday-words.ts';
import type { FiledRequest } from '../support/follow-request.ts';
import { openSite } from '../support/open-site.ts';

const desk = useDesk();
const site = openSite();
const CANTEEN = 'inscription-cantine';
const ROOM = 'location-de-salle';
let agent: DeskVisitor;
let reader: DeskVisitor;
let request: FiledRequest;
beforeAll(async () => {
  await desk.invite('etat-civil', { 'etat-civil': 'process', voirie: 'process' });
  await desk.invite('accueil', { 'etat-civil': 'read' });
  agent = await desk.signedIn('etat-civil');
  reader = await desk.signedIn('accueil');
  request = await fileWords(site, 'Je veux louer la salle.');
});

const silenceOf = async ({ reference }: FiledRequest) => {
  const [row] = await query<{ means: string }>(
    'select silence_means as means from submissions where reference = $1',
    [reference],
  );
  return row?.means;
};

test('whoever only reads is shown no procedure, and can say none', async () => {
  const page = await reader.go(`/bureau/demandes/${request.reference}/`);
  expect(page.text).not.toContain('De quelle démarche');
  expect((await reader.go(recognitionPath(request, ROOM))).response.status).toBe(403);
  expect((await recognise(reader, request, ROOM)).status).toBe(403);
});

test('what was filed under the form of a procedure keeps it', async () => {
  const room = await fileOwnRoom();
  const page = await agent.go(`/bureau/demandes/${room.reference}/`);
  expect(page.text).not.toContain('De quelle démarche');
  const refused = await recognise(agent, room, CANTEEN);
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Cette demande a déjà sa démarche');
});

test('nothing goes to a service where nobody works', async () => {
  const page = await recognise(agent, request, CANTEEN, { texte: 'Un mot à garder.' });
  expect(page.status).toBe(422);
  expect(page.text).toContain('Aucun agent ne traite les demandes de ce service');
  expect(page.value('texte')).toBe('Un mot à garder.');
  expect(await request.journal()).toEqual(['submission.received']);
});

test('a procedure that is not, or that has no form, is not said', async () => {
  for (const slug of ['nulle-part', 'contacter-la-mairie']) {
    const page = await readArrived(await agent.go(recognitionPath(request, slug)));
    expect(page.status).toBe(422);
    expect(page.text).toContain('Cette démarche n’existe pas');
  }
});

test('the case of silence is asked where there are several, and followed', async () => {
  const own = await fileWords(site, 'Je veux louer la salle de réunion.');
  const unsaid = await recognise(agent, own, ROOM);
  expect(unsaid.status).toBe(422);
  await recognise(agent, own, ROOM, { cas: '1' });
  expect(await silenceOf(own)).toBe('acceptance');
  const other = await fileWords(site, 'Je veux louer la grande salle.');
  await recognise(agent, other, ROOM, { cas: 'aucun' });
  expect(await silenceOf(other)).toBe('rejection');
});

test('what silence would have decided already is not made a decision', async () => {
  const old = await fileWords(openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' }), 'La cantine.');
  const { page } = await openRecognition(agent, old, CANTEEN);
  expect(page.text).toContain('le silence aurait déjà décidé le 23 juin 2026');
  const refused = await recognise(agent, old, ROOM, { cas: 'aucun' });
  expect(refused.status).toBe(422);
  expect(await silenceOf(old)).toBe('none');
});

test('what happened meanwhile is said, and nothing is recorded', async () => {
  const own = await fileWords(site, 'Je veux louer la salle.');
  const { hidden } = await openRecognition(agent, own, ROOM);
  await own.agentDoes({ kind: 'request.withdrawn', details: {}, content: {} });
  const sent = { ...hidden, _etape: 'confirmer', cas: 'aucun' };
  const late = await readArrived(await agent.post(recognitionPath(own), sent));
  expect(late.status).toBe(409);
  expect(await own.journal()).toEqual(['submission.received', 'request.withdrawn']);
});

test('what is linked to a request of another sector is first taken apart', async () => {
  const own = await fileWords(site, 'Je veux louer la salle.');
  const path = `/bureau/demandes/${own.reference}/`;
  const page = await readArrived(await agent.go(path));
  const pressed = page.document.querySelector('button[value=relier]')?.closest('form');
  const hidden = [...(pressed?.querySelectorAll<HTMLInputElement>('[type=hidden]') ?? [])];
  await agent.post(path, {
    ...Object.fromEntries(hidden.map(({ name, value }) => [name, value])),
    ...{ _etape: 'relier', relier_a: request.reference },
  });
  expect(await own.journal()).toContain('request.linked');
  const refused = await recognise(agent, own, CANTEEN);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Séparez-les d’abord.');
  expect(await silenceOf(own)).toBe('none');
});

test('other words are looked for without staying anywhere; a danger and other bodies come along', async () => {
  const asked = { _etape: 'chercher', mots: 'permis de conduire' };
  const page = await readArrived(await agent.post(recognitionPath(request), asked));
  expect(page.text).toContain('Ce n’est peut-être pas la mairie');
  const danger = await fileWords(site, 'Mon mari me frappe, j’ai peur.');
  const shown = await agent.go(`/bureau/demandes/${danger.reference}/`);
  expect(shown.text).toContain('href="tel:17"');
  const empty = await agent.post(recognitionPath(request), { _etape: 'chercher', mots: ' ' });
  expect(empty.response.status).toBe(422);
});
