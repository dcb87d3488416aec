import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { query } from '../../support/database.ts';
import { alertAt, alertsPage, alertsTo, choose } from '../../support/desk-alerts.ts';
import { receiveOne } from '../../support/desk-list.ts';
import type { DeskVisitor } from '../../support/desk-visitor.ts';
import { useDesk } from '../../support/desk.ts';
import { useOwnMailbox } from '../../support/own-mailbox.ts';
import { ownCommune } from '../../support/shared-stack.ts';

const desk = useDesk();
const own = useOwnMailbox();
/** Seven in the morning, in Paris, and the afternoon. */
const MORNING = '2026-06-10T05:05:00Z';
const SUNDAY = '2026-06-07T05:05:00Z';
const AFTERNOON = '2026-06-10T13:00:00Z';
let address: string;
let visitor: DeskVisitor;
const forget = () => query('delete from agent_alerts where commune_id = $1', [ownCommune()]);
/** An hour has gone by since what left. */
const anHourLater = () =>
  query(
    `update agent_alerts set settled_at = settled_at - interval '61 minutes',
            created_at = created_at - interval '61 minutes' where commune_id = $1`,
    [ownCommune()],
  );
const told = () => alertsTo(own.stack, address);
const news = async () => (await told()).filter((mail) => mail.startsWith('Du nouveau'));

beforeAll(async () => {
  address = await desk.invite('accueil', { voirie: 'process', parcs: 'process', ecoles: 'read' });
  visitor = await desk.signedIn('accueil');
  await receiveOne('voirie', '2026-04-02', {
    ...{ acknowledgementDueOn: '2026-06-01', answers: { nom: 'Zwicky', prenom: 'Ana' } },
  });
});
beforeEach(forget);

describe('the point of the morning', () => {
  test('says counts by service alone, once a day, and how to stop it', async () => {
    expect(await alertAt(own.stack, AFTERNOON)).toBe(0);
    expect(await alertAt(own.stack, SUNDAY)).toBe(0);
    expect(await alertAt(own.stack, MORNING)).toBe(1);
    expect(await alertAt(own.stack, MORNING)).toBe(0);
    await anHourLater();
    expect(await alertAt(own.stack, MORNING)).toBe(0);
    const [mail = ''] = await told();
    expect(mail).toContain('Ce qui presse ce matin au bureau');
    expect(mail).toContain('voirie :\n- 1 accusé de réception en retard');
    expect(mail).toMatch(/Changer ou arrêter ces alertes : https?:\S+\/bureau\/alertes\//u);
    expect(mail).not.toMatch(/Zwicky|Ana|parcs|[0-9A-Z]{4}-[0-9A-Z]{4}/u);
  });

  test('waits for the e-mails of people', async () => {
    await query(
      `insert into outbox (commune_id, submission_id, notice, channel, recipient)
       select commune_id, id, 'new_secret', 'email', 'zoe@a.example' from submissions
       where commune_id = $1 limit 1`,
      [ownCommune()],
    );
    expect(await alertAt(own.stack, MORNING)).toBe(0);
    await query("delete from outbox where notice = 'new_secret' and commune_id = $1", [
      ownCommune(),
    ]);
    expect(await alertAt(own.stack, MORNING)).toBe(1);
  });

  test('is tried again when the mail server is away, and forgotten after a day', async () => {
    expect(await alertAt(own.stack, MORNING, { SMTP_URL: 'smtp://127.0.0.1:9' })).toBe(0);
    const later = (column: string, interval: string) =>
      query(`update agent_alerts set ${column} = ${column} - $2::interval where commune_id = $1`, [
        ownCommune(),
        interval,
      ]);
    await later('next_attempt_at', '1 hour');
    expect(await alertAt(own.stack, AFTERNOON)).toBe(1);
    await forget();
    await alertAt(own.stack, MORNING, { SMTP_URL: 'smtp://127.0.0.1:9' });
    await later('next_attempt_at', '1 hour');
    await later('created_at', '25 hours');
    await alertAt(own.stack, AFTERNOON, { SMTP_URL: 'smtp://127.0.0.1:9' });
    await later('next_attempt_at', '2 hours');
    expect(await alertAt(own.stack, AFTERNOON)).toBe(0);
  });
});

describe('alerts at once', () => {
  test('tell what has just come, one an hour at most', async () => {
    expect((await choose(visitor, { voirie: 'immediate', parcs: 'daily' })).status).toBe(303);
    expect((await alertsPage(visitor)).value('alerte-voirie')).toBe('immediate');
    await receiveOne('voirie', '2026-06-09');
    await receiveOne('voirie', '2026-06-09');
    await receiveOne('parcs', '2026-06-09');
    expect(await alertAt(own.stack, AFTERNOON)).toBe(1);
    expect(await news()).toEqual([
      expect.stringContaining('voirie :\n- 2 nouvelles demandes\n\nOuvrir'),
    ]);
    await receiveOne('voirie', '2026-06-09');
    expect(await alertAt(own.stack, AFTERNOON)).toBe(0);
    // A minute less: what came since the last alert is not older than it.
    await query(
      "update agent_alerts set settled_at = settled_at - interval '61 minutes' where commune_id = $1",
      [ownCommune()],
    );
    expect(await alertAt(own.stack, AFTERNOON)).toBe(1);
    expect((await news()).filter((mail) => mail.includes('- 1 nouvelle demande\n'))).toHaveLength(
      1,
    );
  });

  test('and the point of the morning are one e-mail an hour too', async () => {
    await receiveOne('voirie', '2026-06-09');
    expect(await alertAt(own.stack, MORNING)).toBe(1);
    expect(await alertAt(own.stack, MORNING)).toBe(0);
  });
});

describe('whoever may not be told', () => {
  const isTold = async () => {
    await forget();
    return (await alertAt(own.stack, MORNING)) === 1;
  };

  test('any more receives nothing, not even what was written before', async () => {
    expect(await isTold()).toBe(true);
    await desk.keeper.withdraw(address, { service: 'voirie' });
    expect(await isTold()).toBe(false);
    await desk.keeper.grant({ email: address, service: 'voirie', level: 'process' });
    await forget();
    await alertAt(own.stack, MORNING, { SMTP_URL: 'smtp://127.0.0.1:9' });
    await query(
      "update agent_alerts set next_attempt_at = now() - interval '1 minute' where commune_id = $1",
      [ownCommune()],
    );
    await query('update agents set ended_at = now() where commune_id = $1 and email = $2', [
      ...[ownCommune(), address],
    ]);
    expect(await alertAt(own.stack, MORNING)).toBe(0);
    expect(await query('select from agent_alerts where commune_id = $1', [ownCommune()])).toEqual(
      [],
    );
    expect(await isTold()).toBe(false);
    await query('update agents set ended_at = null where commune_id = $1 and email = $2', [
      ...[ownCommune(), address],
    ]);
    expect(await isTold()).toBe(true);
  });

  test('is whoever only reads a service, or never signed in', async () => {
    await receiveOne('ecoles', '2026-04-02', { acknowledgementDueOn: '2026-06-01' });
    const reader = await desk.invite('urbanisme', { ecoles: 'read' });
    await desk.signedIn('urbanisme');
    const stranger = await desk.invite('etat-civil', { ecoles: 'process' });
    await alertAt(own.stack, MORNING);
    expect(await alertsTo(own.stack, reader)).toEqual([]);
    expect(await alertsTo(own.stack, stranger)).toEqual([]);
    await desk.signedIn('etat-civil');
    await alertAt(own.stack, MORNING);
    expect(await alertsTo(own.stack, stranger)).toHaveLength(1);
  });
});
