import { beforeAll, describe, expect, test } from 'vitest';
import {
  happen,
  lineOf,
  openDesk,
  receiveOne as on,
  type OpenDesk,
} from '../../support/desk-list.ts';

const acceptance = (day: string) => ({ silenceMeans: 'acceptance', implicitDecisionOn: day });
const rejection = (day: string) => ({ silenceMeans: 'rejection', implicitDecisionOn: day });

describe('the order of the list', () => {
  let desk: OpenDesk;
  const requests: Record<string, string> = {};
  beforeAll(async () => {
    const service = 'ordre';
    const from = { services: [service] };
    desk = await openDesk([service]);
    requests.old = await on(service, '2026-04-01');
    requests.wrote = await on(service, '2026-06-01');
    await happen(requests.wrote, 'message.received', '2026-06-08', { by: 'person' });
    requests.late = await on(service, '2026-05-20', { acknowledgementDueOn: '2026-06-04' });
    requests.accepted = await on(service, '2026-05-16', acceptance('2026-06-16'));
    requests.farAcceptance = await on(service, '2026-06-09', acceptance('2026-08-09'));
    requests.rejected = await on(service, '2026-04-20', rejection('2026-06-20'));
    requests.asked = await on(service, '2026-05-02');
    await happen(requests.asked, 'documents.asked', '2026-05-04', {
      ...from,
      clocks: { clock: 'none', implicitDecisionOn: null, silenceMeans: 'none' },
    });
    requests.sent = await on(service, '2026-06-02');
    await happen(requests.sent, 'documents.asked', '2026-06-03', {
      ...from,
      clocks: { clock: 'none', implicitDecisionOn: null, silenceMeans: 'none' },
    });
    await happen(requests.sent, 'documents.received', '2026-06-09', { by: 'person' });
  });

  test('is what the law makes urgent, then whoever waits, then age', async () => {
    const order = [
      'accepted',
      'late',
      'wrote',
      'sent',
      'rejected',
      'old',
      'farAcceptance',
      'asked',
    ];
    expect(await desk.lines()).toEqual(order.map((name) => requests[name]));
  });

  test('is told on each line', async () => {
    const page = await desk.get();
    const said = (name: string) => lineOf(page, requests[name] ?? '');
    expect(said('accepted')).toContain('Devient une acceptation implicite dans 6 jours');
    expect(said('late')).toContain('Accusé de réception en retard de 6 jours');
    expect(said('wrote')).toContain('La personne a écrit il y a 2 jours');
    expect(said('sent')).toContain('Documents reçus hier');
    expect(said('rejected')).toContain('Rejetée par le silence dans 10 jours');
    expect(said('old')).toContain('Personne ne l’a prise, reçue il y a 70 jours');
    expect(said('asked')).toContain('Attend la personne depuis 37 jours');
  });

  test('stays true while days pass and nothing happens', async () => {
    const later = await openDesk(['ordre'], { day: '2026-07-28' });
    const [first, second] = await later.lines();
    // What was far is near; what was never recorded as decided still presses.
    expect([first, second]).toEqual([requests.accepted, requests.farAcceptance]);
  });

  test('does not count against the agent the days spent waiting for the person', async () => {
    const page = await desk.get();
    expect(lineOf(page, requests.asked ?? '')).toContain('2 jours d’attente');
    expect(lineOf(page, requests.old ?? '')).toContain('70 jours d’attente');
  });

  test('leaves the first page to what is not over', async () => {
    const over = await on('ordre-fini', '2026-05-02');
    const open = await on('ordre-fini', '2026-05-03');
    await happen(over, 'request.closed', '2026-05-04', {
      services: ['ordre-fini'],
      clocks: { clock: 'none', implicitDecisionOn: null, silenceMeans: 'none' },
    });
    const other = await openDesk(['ordre-fini']);
    expect(await other.lines()).toEqual([open]);
    expect(await other.lines('file=done')).toEqual([over]);
    expect((await other.get('file=done')).text).toContain('Terminée le 4 mai 2026');
  });
});
