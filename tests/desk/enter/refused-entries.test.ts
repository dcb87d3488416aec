import { beforeAll, describe, expect, test } from 'vitest';
import { aFiling } from '../../builders/filing.ts';
import { query } from '../../support/database.ts';
import { typedDay } from '../../support/desk-forms.ts';
import { SESSION } from '../../support/desk-session-cookie.ts';
import { sessionClient } from '../../support/desk-session.ts';
import type { DeskVisitor } from '../../support/desk-visitor.ts';
import { useDesk } from '../../support/desk.ts';
import {
  cameBy,
  enterRoom,
  openRoomForm,
  readArrived,
  ROOM_FORM,
  roomAnswers,
} from '../../support/entry.ts';
import { SITE } from '../../support/open-site.ts';
import { readPage } from '../../support/page.ts';
import { ownCommune } from '../../support/shared-stack.ts';

const desk = useDesk();
let agent: DeskVisitor;
let reader: DeskVisitor;
let stranger: DeskVisitor;
beforeAll(async () => {
  await desk.invite('urbanisme', { voirie: 'process' });
  await desk.invite('accueil', { voirie: 'read', ccas: 'process' });
  await desk.invite('etat-civil', { 'etat-civil': 'supervise' });
  agent = await desk.signedIn('urbanisme');
  reader = await desk.signedIn('accueil');
  stranger = await desk.signedIn('etat-civil');
});

const stored = async () =>
  (await query('select from submissions where commune_id = $1', [ownCommune()])).length;
const whole = () => ({ ...cameBy('guichet'), ...roomAnswers() });

test.each([
  ['a day to come', typedDay('saisie_recu_le', '2099-01-01'), /« Reçue le » : .*jusqu’au/u],
  ['no day', typedDay('saisie_recu_le', '2026-02-30'), /n’existe pas/u],
  ['no way of coming', { saisie_canal: '' }, /« Arrivée »/u],
  ['a way that is none', { saisie_canal: 'online' }, /« Arrivée »/u],
  ['nobody there', { saisie_present: '' }, /Qui est venu/u],
  ['a wrong answer', { nom: '' }, /« Nom/u],
])('%s is told beside all that was typed, and files nothing', async (_what, changes, words) => {
  const before = await stored();
  const page = await enterRoom(agent, { ...whole(), prenom: 'Zoé-Anaïs', ...changes });
  expect([page.status, page.title]).toEqual([422, expect.stringMatching(/^Erreur/u) as string]);
  expect(page.summary).toEqual([expect.stringMatching(words) as string]);
  expect(page.value('prenom')).toBe('Zoé-Anaïs');
  expect(page.value('adresse.voie')).toBe(whole()['adresse.voie' as never]);
  expect(await stored()).toBe(before);
});

test('the form is the one of the public page, without what a browser knows of the agent', async () => {
  const { page } = await openRoomForm(agent);
  const asked = [...page.document.querySelectorAll('main :is(input, select, textarea)')];
  const names = asked.map((control) => control.getAttribute('name'));
  for (const name of Object.keys(roomAnswers())) expect(names).toContain(name);
  const filledIn = asked.map((control) => control.getAttribute('autocomplete') ?? 'off');
  expect(new Set(filledIn)).toEqual(new Set(['off']));
});

describe('whoever may not', () => {
  test.each([
    ['reads only', () => reader],
    ['is of another service', () => stranger],
  ])('%s, opens no form and files nothing, in the page or beside it', async (_who, visitor) => {
    const before = await stored();
    const { hidden } = await openRoomForm(agent);
    expect((await visitor().go(ROOM_FORM)).response.status).toBe(404);
    const posted = await visitor().post(ROOM_FORM, { ...hidden, ...whole(), nom: 'Tapé' });
    expect(posted.response.status).toBe(404);
    // Nothing that was typed is lost.
    expect(posted.text).toContain('Tapé');
    const client = await sessionClient(visitor());
    const filing = aFiling({ service: 'voirie', channel: 'desk', enteredBy: 'X' });
    const { error } = await client.rpc('enter_submission', { filing });
    expect(error?.code).toMatch(/^PV(?:105|410)$/u);
    expect(await stored()).toBe(before);
  });

  test('is led to the procedures of their own services alone', async () => {
    const found = await readArrived(await reader.post('/bureau/saisir/', { nom: 'Benali' }));
    const slugs = [...found.document.querySelectorAll('button[formaction]')].map((one) =>
      one.getAttribute('formaction'),
    );
    expect(slugs).toContain('/bureau/saisir/inscription-cantine/');
    expect(slugs).not.toContain(ROOM_FORM);
  });

  test('lost the right since the page was opened, and keeps what they typed', async () => {
    const email = await desk.invite('encadrement', { voirie: 'process' });
    const lost = await desk.signedIn('encadrement');
    const { hidden } = await openRoomForm(lost);
    await desk.keeper.withdraw(email);
    const before = await stored();
    const page = await readArrived(await lost.post(ROOM_FORM, { ...hidden, ...whole() }));
    expect(page.status).toBe(404);
    expect(page.text).toContain(whole()['adresse.voie' as never]);
    expect(await stored()).toBe(before);
  });
});

test('a form that another site posts, or that nobody says where from, does nothing', async () => {
  const before = await stored();
  for (const headers of [{}, { origin: 'https://evil.example' }, { origin: 'null' }]) {
    for (const path of [ROOM_FORM, '/bureau/saisir/']) {
      const body = new URLSearchParams(whole());
      const answer = await agent.send(new URL(path, SITE), { method: 'POST', body, headers });
      expect(answer.status).toBe(403);
    }
  }
  expect(await stored()).toBe(before);
});

test.each(['rien', 'contacter-la-mairie%00', 'Location-De-Salle', '__proto__'])(
  'an address such as « %s » has nothing to enter',
  async (slug) => {
    expect((await agent.go(`/bureau/saisir/${slug}/`)).response.status).toBe(404);
  },
);

test('a database that is away gives the typed words back', async () => {
  const away = desk.visitor({ SUPABASE_URL: 'http://127.0.0.1:9' });
  away.setCookie(SESSION, agent.cookie(SESSION) ?? '');
  const { hidden } = await openRoomForm(agent);
  const sent = await away.post(ROOM_FORM, { ...hidden, ...whole(), nom: 'Gardé' });
  expect([sent.response.status, sent.text.includes('Gardé')]).toEqual([503, true]);
});

test('what another method asks is refused', async () => {
  for (const path of [ROOM_FORM, '/bureau/saisir/']) {
    const answer = await agent.send(new URL(path, SITE), {
      method: 'PUT',
      headers: { origin: SITE, 'sec-fetch-site': 'same-origin' },
    });
    expect(answer.status).toBe(405);
    expect((await readPage(answer)).text).toContain('Envoi illisible');
  }
});
