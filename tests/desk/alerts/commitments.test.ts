import { beforeAll, describe, expect, test } from 'vitest';
import { looksOftenEnough } from '../../../src/desk/alerts/commitment.ts';
import { query } from '../../support/database.ts';
import { alertsPage, choose, writeDue } from '../../support/desk-alerts.ts';
import { receiveOne } from '../../support/desk-list.ts';
import { sessionClient } from '../../support/desk-session.ts';
import type { DeskVisitor } from '../../support/desk-visitor.ts';
import { useDesk } from '../../support/desk.ts';
import { ownCommune } from '../../support/shared-stack.ts';

const desk = useDesk();
let agent: DeskVisitor;
let head: DeskVisitor;
beforeAll(async () => {
  await desk.invite('accueil', { voirie: 'process', ecoles: 'read' });
  await desk.invite('encadrement', { voirie: 'supervise', ecoles: 'supervise' });
  agent = await desk.signedIn('accueil');
  head = await desk.signedIn('encadrement');
  await receiveOne('voirie', '2026-04-02', { acknowledgementDueOn: '2026-06-01' });
});
const due = async () => {
  await query('delete from agent_alerts where commune_id = $1', [ownCommune()]);
  return writeDue('2026-06-10', true);
};

describe('no alert', () => {
  test('is a commitment, that whoever supervises the service sees and watches', async () => {
    expect(await due()).toBe(2);
    expect((await choose(agent, { voirie: 'none' })).status).toBe(303);
    expect(await due()).toBe(1);
    const own = await alertsPage(agent);
    expect(own.value('alerte-voirie')).toBe('none');
    expect(own.text).not.toContain('Engagements dans vos services');
    const seen = await alertsPage(head);
    expect(seen.text).toContain('Engagements dans vos services');
    expect(seen.text).toMatch(/Inès Benali.*Tenu/su);
    expect(seen.text).toContain('1 demande sans réaction depuis plus de 8 jours.');
    await query(
      `update desk_sessions set last_seen_at = now() - interval '9 days' where commune_id = $1
       and agent_id = (select id from agents where commune_id = $1 and name = 'Inès Benali')`,
      [ownCommune()],
    );
    await query(
      "update alert_choices set chosen_at = now() - interval '10 days' where commune_id = $1",
      [ownCommune()],
    );
    expect((await alertsPage(head)).text).toMatch(/Inès Benali.*Non tenu/su);
  });

  test('without the commitment is refused, and so is a service where one does not act', async () => {
    const client = await sessionClient(head);
    const ask = async (choice: object) =>
      (await client.rpc('choose_alerts', { choices: [choice] })).error?.code;
    expect(await ask({ service: 'voirie', choice: 'none' })).toBe('PV490');
    expect(await ask({ service: 'etat-civil', choice: 'daily' })).toBe('PV410');
    const again = await desk.signedIn('accueil');
    const refused = await choose(again, { ecoles: 'none' });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('Rien n’est enregistré.');
  });

  test('is nothing that a commitment of a colleague shows elsewhere', async () => {
    await desk.invite('urbanisme', { ecoles: 'supervise' });
    const other = await alertsPage(await desk.signedIn('urbanisme'));
    expect(other.text).not.toContain('Inès Benali');
    await desk.invite('donnees');
    expect((await alertsPage(await desk.signedIn('donnees'))).status).toBe(403);
  });
});

test('a commitment is kept for two working days after the last visit', () => {
  const kept = (seenAt: string | null, today: string) =>
    looksOftenEnough({ name: 'Inès', since: '2026-06-01T08:00:00Z', seenAt }, today, 'mainland');
  // From a Friday, over the week-end.
  expect(kept('2026-06-05T08:00:00Z', '2026-06-09')).toBe(true);
  expect(kept('2026-06-05T08:00:00Z', '2026-06-10')).toBe(false);
  expect(kept(null, '2026-06-03')).toBe(true);
  expect(kept(null, '2026-06-04')).toBe(false);
});
