import { beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_EVENTS } from '../../builders/event.ts';
import { agentDoes, fileRoom, REFUSAL } from '../../letters/decide.ts';
import { typedDay } from '../../support/desk-forms.ts';
import { sessionClient } from '../../support/desk-session.ts';
import type { DeskVisitor } from '../../support/desk-visitor.ts';
import { useDesk } from '../../support/desk.ts';
import { followRequest, type FiledRequest } from '../../support/follow-request.ts';
import {
  DAY,
  fileOfLot,
  LETTERS,
  LOT,
  LOT_PAGE,
  openLetters,
  postLetters,
  timesPrinted,
} from '../../support/letter-pages.ts';
import { openSite, SITE } from '../../support/open-site.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { sampleForm } from '../../support/sample-answers.ts';

const desk = useDesk();
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
let agent: DeskVisitor;
let reader: DeskVisitor;
let refused: FiledRequest;
let elsewhere: FiledRequest;
beforeAll(async () => {
  await desk.invite('urbanisme', { voirie: 'process', ccas: 'read' });
  await desk.invite('accueil', { voirie: 'read' });
  agent = await desk.signedIn('urbanisme');
  reader = await desk.signedIn('accueil');
  refused = await fileRoom(site, { nom: 'Benali' });
  await agentDoes(refused, 'refuser', REFUSAL);
  const written = await fileRoom(site, { nom: 'Ngo' });
  await written.agentDoes(SAMPLE_EVENTS['message.written']);
  elsewhere = await followRequest(site, 'acte-de-naissance', sampleForm('acte-de-naissance'));
  await elsewhere.agentDoes(SAMPLE_EVENTS['message.written']);
});

describe('letters at the desk', () => {
  test('list what waits in the services where the agent acts, without a name', async () => {
    const page = await openLetters(agent);
    expect(page.text).toContain('2 lettres à imprimer');
    expect(page.text).toContain(refused.reference);
    expect(page.text).toContain('Décision');
    expect(page.text).not.toMatch(/Benali|Ngo/u);
    expect(page.text).not.toContain(elsewhere.reference);
  });

  test('are nothing to whoever only reads, in the page or beside it', async () => {
    const page = await openLetters(reader);
    expect(page.text).toContain('Vous ne pouvez imprimer aucune lettre');
    expect(page.text).not.toContain(refused.reference);
    expect((await postLetters(reader, LETTERS)).status).toBe(403);
    const client = await sessionClient(reader);
    const waiting = await client.rpc('waiting_letters', { most: 10 });
    expect(waiting.data).toEqual({ letters: [], definitions: {} });
    const batch = { day: DAY, digest: 'a'.repeat(64), letters: [] };
    expect((await client.rpc('make_letter_batch', { batch })).error?.code).toBe('PV431');
  });

  test('are put into one batch, once, however often it is asked', async () => {
    const [one, two] = await Promise.all([
      postLetters(agent, LETTERS),
      postLetters(agent, LETTERS),
    ]);
    expect([one.title, two.title].filter((title) => title.includes(LOT))).toHaveLength(1);
    const page = await openLetters(agent);
    expect(page.text).toContain('Aucune lettre n’attend.');
    expect(page.text).toContain('2 lettres');
    expect(page.text).toContain('à imprimer');
    const batch = await openLetters(agent, LOT_PAGE);
    expect(batch.text).toContain(refused.reference);
    expect(batch.text).toContain('décision');
    expect(batch.text).not.toMatch(/Benali|Ngo/u);
    expect(await timesPrinted()).toEqual([0]);
  });

  test('are one PDF, the same each time, and a batch printed twice says so', async () => {
    expect((await fileOfLot(agent, 'lettres.pdf', { method: 'HEAD' })).status).toBe(200);
    expect(await timesPrinted()).toEqual([0]);
    const first = await fileOfLot(agent, 'lettres.pdf');
    expect(first.headers.get('content-type')).toBe('application/pdf');
    const bytes = Buffer.from(await first.arrayBuffer());
    const { texts, untagged } = await readPdf(bytes);
    expect([untagged, texts.join(' ').includes('Benali')]).toEqual(['', true]);
    expect((await openLetters(agent, LOT_PAGE)).text).toContain('Déjà imprimé 1 fois');
    const again = Buffer.from(await (await fileOfLot(agent, 'lettres.pdf')).arrayBuffer());
    expect(again.equals(bytes)).toBe(true);
    expect((await openLetters(agent, LOT_PAGE)).text).toContain('Déjà imprimé 2 fois');
    expect((await openLetters(agent)).text).toContain('imprimé 2 fois, à poster');
    const slip = await (await fileOfLot(agent, 'bordereau.csv')).text();
    expect(slip).toContain('Rang;Numéro;Modèle;Pages;Feuille d’adresse');
    expect(slip).not.toMatch(/Benali|Ngo/u);
  });

  test('of a batch are out of reach of whoever only reads, and of another service', async () => {
    await desk.invite('etat-civil', { 'etat-civil': 'supervise' });
    for (const visitor of [reader, await desk.signedIn('etat-civil')]) {
      for (const path of ['', 'lettres.pdf', 'bordereau.csv']) {
        expect((await visitor.go(`${LOT_PAGE}${path}`)).response.status).toBe(404);
      }
      expect((await postLetters(visitor, LOT_PAGE, typedDay('poste_le', DAY))).status).toBe(404);
      const client = await sessionClient(visitor);
      for (const [name, call] of [
        ['read_letter_batch', { name: LOT }],
        ['note_printed_batch', { name: LOT }],
        ['post_letter_batch', { name: LOT, posted_on: DAY }],
      ] as const) {
        expect((await client.rpc(name, call)).error?.code).toBe('PV432');
      }
      expect((await client.rpc('list_letter_batches', { most: 10 })).data).toEqual([]);
    }
    expect((await openLetters(agent, `${LOT_PAGE}autre.pdf`)).status).toBe(404);
    expect((await openLetters(agent, `${LETTERS}2026-01-01-9/`)).status).toBe(404);
  });

  test.each([
    ['a day to come', typedDay('poste_le', '2099-01-01')],
    ['a day before it was made', typedDay('poste_le', '2026-05-01')],
    ['no day', typedDay('poste_le', '2026-02-30')],
  ])('are not posted on %s', async (_what, form) => {
    const page = await postLetters(agent, LOT_PAGE, form);
    expect([page.status, page.summary.length]).toEqual([422, 1]);
    expect(page.value('poste_le.annee')).toBe(form['poste_le.annee']);
    expect(await refused.journal()).not.toContain('decision.notified');
  });

  test('that another site posts stay where they are', async () => {
    for (const headers of [{}, { origin: 'https://evil.example' }]) {
      for (const path of [LETTERS, LOT_PAGE]) {
        const body = new URLSearchParams(typedDay('poste_le', DAY));
        const answer = await agent.send(new URL(path, SITE), { method: 'POST', body, headers });
        expect(answer.status).toBe(403);
      }
    }
    expect(await refused.journal()).not.toContain('decision.notified');
  });

  test('once posted notify their decisions, once', async () => {
    const form = typedDay('poste_le', DAY);
    const page = await postLetters(agent, LOT_PAGE, form);
    expect(page.text).toContain('2 lettres.');
    expect(page.text).toContain('Décisions remises : 1.');
    expect(page.document.querySelector('main form')).toBeNull();
    expect(await refused.journal()).toContain('decision.notified');
    expect((await postLetters(agent, LOT_PAGE, form)).text).toContain('était déjà posté');
    const kinds = (await refused.journal()).filter((kind) => kind === 'decision.notified');
    expect(kinds).toHaveLength(1);
    expect((await openLetters(agent)).text).toContain('posté le');
  });
});
