import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '../../support/database.ts';
import type { DeskVisitor } from '../../support/desk-visitor.ts';
import { useDesk } from '../../support/desk.ts';
import {
  cameBy,
  enterRoom,
  noticesOf,
  openRoomForm,
  readArrived,
  referenceOf,
  ROOM_FORM,
  roomAnswers,
} from '../../support/entry.ts';
import { openSite } from '../../support/open-site.ts';
import { readPage } from '../../support/page.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { ownCommune } from '../../support/shared-stack.ts';

const desk = useDesk();
const site = openSite();
let agent: DeskVisitor;
beforeAll(async () => {
  await desk.invite('urbanisme', { voirie: 'process', 'etat-civil': 'read' });
  agent = await desk.signedIn('urbanisme');
});

const count = async () =>
  (
    await query<{ count: number }>(
      'select count(*)::integer as count from submissions where commune_id = $1',
      [ownCommune()],
    )
  )[0]?.count;

describe('what comes at the desk', () => {
  test('is filed under the name of the agent, from its day, with a code that opens it', async () => {
    const page = await enterRoom(agent, { ...cameBy('guichet'), ...roomAnswers() });
    expect(page.status).toBe(200);
    const reference = referenceOf(page);
    const [row] = await query(
      `select s.channel, s.entered_by, s.contact_email, s.contact_phone, s.state,
              (s.received_at at time zone 'Europe/Paris')::date::text as on,
              j.actor, j.details ->> 'present' as present
       from submissions s join journal j on j.submission_id = s.id where s.reference = $1`,
      [reference],
    );
    expect(row).toEqual({
      ...{ channel: 'desk', entered_by: 'Paul Dumas', on: '2026-11-20', state: 'received' },
      // Nothing of the agent lands in the request.
      ...{ contact_email: null, contact_phone: null, actor: 'agent', present: 'person' },
    });
    const [, code = ''] = [...page.document.querySelectorAll('dd.code')].map(
      ({ textContent }) => textContent,
    );
    const found = await site.post('/api/suivi', { numero: reference, code });
    expect(found.status).toBe(303);
    expect(page.text).toContain('L’accusé attend l’impression des courriers');
    expect(await noticesOf(reference)).toEqual([
      { notice: 'acknowledgement', channel: 'letter', holder: 'applicant' },
    ]);
  });

  test('is filed once, however often the form is sent', async () => {
    const { hidden } = await openRoomForm(agent);
    const form = { ...hidden, ...cameBy('guichet'), ...roomAnswers({ nom: 'Double' }) };
    const before = await count();
    const both = await Promise.all([agent.post(ROOM_FORM, form), agent.post(ROOM_FORM, form)]);
    const pages = await Promise.all([...both, await agent.post(ROOM_FORM, form)].map(readArrived));
    expect(new Set(pages.map(referenceOf)).size).toBe(1);
    expect(await count()).toBe((before ?? 0) + 1);
    const other = await readArrived(await agent.post(ROOM_FORM, { ...form, nom: 'Autre' }));
    expect(other.status).toBe(409);
    expect(other.text).toContain('déjà enregistrée, avec d’autres réponses');
    expect([other.value('nom'), other.value('_cle') === hidden._cle]).toEqual(['Autre', false]);
  });

  test('has its receipt printed from that page, for that agent alone', async () => {
    const form = { ...cameBy('guichet'), ...roomAnswers(), saisie_remis: 'oui' };
    const page = await enterRoom(agent, form);
    const reference = referenceOf(page);
    expect(await noticesOf(reference)).toEqual([]);
    expect(page.text).toContain('Imprimez l’accusé et remettez-le');
    const given = { _etape: 'accuse', _accuse: page.value('_accuse') ?? '' };
    const printed = await agent.send(new URL(ROOM_FORM, 'https://guichet.petiteville.example'), {
      method: 'POST',
      body: new URLSearchParams(given),
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect(printed.headers.get('content-type')).toBe('application/pdf');
    expect(printed.headers.get('content-disposition')).toContain(`recu-${reference}.pdf`);
    const { texts } = await readPdf(Buffer.from(await printed.arrayBuffer()));
    const text = texts.join('\n').replaceAll('\u00a0', ' ');
    expect(text).toContain(reference);
    expect(text).toContain(page.document.querySelectorAll('dd.code')[1]?.textContent ?? '?');
    const path = /\/suivi\/\S{22}/u.exec(text.replaceAll(/\s/gu, ''))?.[0] ?? '';
    expect((await readPage(await site.get(path))).text).toContain(reference);
    await desk.invite('accueil', { voirie: 'process' });
    const other = await desk.signedIn('accueil');
    expect((await other.post(ROOM_FORM, given)).response.status).toBe(410);
    expect((await agent.post(ROOM_FORM, { ...given, _accuse: 'x' })).response.status).toBe(410);
  });
});

test.each([
  ['telephone', 'phone', 'letter'],
  ['courrier', 'post', 'letter'],
  ['sms', 'sms', 'letter'],
])('what comes by « %s » has a receipt on paper, by post', async (canal, channel, way) => {
  const page = await enterRoom(agent, { ...cameBy(canal), ...roomAnswers() });
  const reference = referenceOf(page);
  const rows = await query('select channel from submissions where reference = $1', [reference]);
  expect(rows).toEqual([{ channel }]);
  expect((await noticesOf(reference)).map((notice) => notice.channel)).toEqual([way]);
});

test('what comes by e-mail has its receipt sent to the address of the person', async () => {
  const courriel = `${crypto.randomUUID()}@courriel.example`;
  const form = { ...cameBy('courriel'), ...roomAnswers({ courriel, reponse_par: 'courriel' }) };
  const page = await enterRoom(agent, { ...form, saisie_present: 'autre' });
  expect(page.text).toContain('L’accusé part par courriel à la personne.');
  const reference = referenceOf(page);
  expect((await noticesOf(reference)).map(({ channel }) => channel)).toEqual(['email']);
  const seen = await readArrived(await agent.go(`/bureau/demandes/${reference}/`));
  expect(seen.text).toContain('par courriel, par quelqu’un pour la personne, saisie par');
});
