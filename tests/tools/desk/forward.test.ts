import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AgentVerb } from '../../../src/desk/acts/agent-acts.ts';
import type { NamedBody } from '../../../src/desk/acts/named-body.ts';
import { typedAnswers } from '../../../src/questions/typed-answers.ts';
import type { ActOptions } from '../../../src/tools/desk/act-options.ts';
import { act } from '../../../src/tools/desk/act.ts';
import { bodiesText } from '../../../src/tools/desk/bodies-text.ts';
import { readBodies } from '../../../src/tools/desk/read-bodies.ts';
import { aDefinition } from '../../builders/content.ts';
import { actAsRole } from '../../support/act-as.ts';
import { query } from '../../support/database.ts';
import { followRequest, type FiledRequest } from '../../support/follow-request.ts';
import { openSite } from '../../support/open-site.ts';
import { FIXTURE } from '../../support/project.ts';

const SLUG = 'location-de-salle';
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
let bodies: readonly NamedBody[];
let request: FiledRequest;
beforeAll(async () => {
  bodies = await readBodies(FIXTURE);
});
const file = (salle: string) =>
  followRequest(site, SLUG, { ...typedAnswers(aDefinition(SLUG).form), salle });
beforeEach(async () => {
  // Silence accepts in a month.
  request = await file('reunion');
});

async function does(verb: AgentVerb, given: ActOptions, today = '2026-05-04') {
  const database = await actAsRole('agent', { services: ['voirie'] });
  const { reference } = request;
  const templates = () => Promise.resolve([]);
  const text = await act(database, { verb, reference, given, today, bodies, templates });
  return text.replaceAll(/[\u00a0\u202f]/gu, ' ');
}
const clock = async () =>
  (
    await query<{ state: string; clock: string; on: string | null }>(
      `select state, clock, implicit_decision_on::text as on from submissions where reference = $1`,
      [request.reference],
    )
  )[0];
const told = () =>
  query<{ notice: string; recipient: string | null }>(
    `select o.notice, o.recipient from outbox o join submissions s on s.id = o.submission_id
     where s.reference = $1 and o.event_id is not null order by o.notice`,
    [request.reference],
  );

describe('a request that another administration can decide', () => {
  test('is sent on: the person reads to whom, when and how to reach it', async () => {
    const said = await does('transmettre', { a: 'intercommunalite' });
    expect(said).toContain('Communauté de communes des Deux Vallées');
    const page = await request.look();
    expect(page.text).toContain('Transmis à un autre organisme');
    expect(page.text).toContain('Communauté de communes des Deux Vallées');
    expect(page.text).toContain('Téléphone : 03 53 01 78 00');
    expect(page.text).toContain('Transmis le 4 mai 2026.');
    expect(await told()).toMatchObject([{ notice: 'request_news' }]);
  });

  test('keeps both dates: silence that accepts runs from the receipt there', async () => {
    await does('transmettre', { a: 'intercommunalite' });
    expect(await clock()).toEqual({ state: 'forwarded', clock: 'waiting', on: null });
    const said = await does('recu-ailleurs', { le: '2026-05-07' }, '2026-05-11');
    expect(said).toContain('Reçu par cet organisme le 7 mai 2026.');
    expect(await clock()).toEqual({ state: 'forwarded', clock: 'running', on: '2026-06-07' });
    const page = await request.look();
    expect(page.text).toContain('23 avril 2026 à 10 h 15');
    expect(page.text).toContain('Reçu par cet organisme le 7 mai 2026.');
    expect(await does('fermer', { raison: 'Répondu par l’intercommunalité.' })).toContain('fermé');
  });

  test('does not move a silence that rejects: the first administration counts', async () => {
    request = await file('fetes');
    await does('transmettre', { a: 'intercommunalite' });
    await does('recu-ailleurs', { le: '2026-05-07' }, '2026-05-11');
    expect(await clock()).toEqual({ state: 'forwarded', clock: 'running', on: '2026-06-23' });
  });

  test('is told to the mayor where the directory says so', async () => {
    await does('transmettre', { a: 'prefecture' });
    expect(await told()).toMatchObject([
      { notice: 'mayor_notice', recipient: 'maire@petiteville.example' },
      { notice: 'request_news' },
    ]);
  });

  test.each<[ActOptions, RegExp]>([
    [{}, /--a/u],
    [{ a: 'inconnu' }, /Aucun organisme/u],
    [{ a: 'mairie' }, /décide déjà/u],
    [{ a: 'conciliateur' }, /pas une administration/u],
  ])('is not sent with %o', async (given, words) => {
    await expect(does('transmettre', given)).rejects.toThrow(words);
    expect(await clock()).toMatchObject({ state: 'received' });
  });

  test.each(['2026-05-03', '2026-06-01', 'hier'])('was not received there on %s', async (le) => {
    await does('transmettre', { a: 'intercommunalite' });
    await expect(does('recu-ailleurs', { le }, '2026-05-11')).rejects.toThrow();
    expect(await clock()).toMatchObject({ clock: 'waiting' });
  });
});

test('the directory lists what each body decides, and those to whom nothing is sent', () => {
  const text = bodiesText(bodies).replaceAll(/[\u00a0\u202f]/gu, ' ');
  expect(text).toContain('prefecture  |  Préfecture des Vosges');
  expect(text).toContain('conciliateur  |  Conciliateur de justice  |  on n’y transmet rien');
  expect(bodiesText([])).toContain('Aucun organisme');
});

describe('a call', () => {
  const by = { agent: 'Claire Martin' };

  test.each(['Veuillez rappeler le service.', 'Merci de nous recontacter.', 'Rappelez-nous vite.'])(
    'is the commune’s to make: « %s » is not sent',
    async (texte) => {
      await expect(does('ecrire', { ...by, texte })).rejects.toThrow(/La mairie rappelle/u);
    },
  );

  test('that is made settles the one that waited', async () => {
    request = await followRequest(site, SLUG, {
      ...typedAnswers(aDefinition(SLUG).form),
      ...{ telephone: '01 99 00 12 34', reponse_par: 'telephone' },
    });
    await does('ecrire', { ...by, texte: 'Bonjour.' });
    const waiting = () =>
      query(
        `select o.channel, o.recipient from outbox o join submissions s on s.id = o.submission_id
         where s.reference = $1 and o.is_waiting and o.channel = 'call'`,
        [request.reference],
      );
    expect(await waiting()).toEqual([{ channel: 'call', recipient: '+33199001234' }]);
    await does('appeler', { ...by, texte: 'La salle est libre.' });
    expect(await waiting()).toEqual([]);
  });
});
