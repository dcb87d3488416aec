import { beforeAll, describe, expect, test } from 'vitest';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { sessionClient } from '../support/desk-session.ts';
import { useDesk } from '../support/desk.ts';
import { fileRequest, type Filed } from '../support/record-as.ts';
import { ownCommune } from '../support/shared-stack.ts';

const desk = useDesk();
let filed: Filed;
beforeAll(async () => {
  await desk.invite('accueil', { voirie: 'process' });
  await desk.invite('urbanisme', { voirie: 'read' });
  await desk.invite('donnees');
  filed = await fileRequest({ service: 'voirie' });
});

describe('readings', () => {
  test('are noted once an hour, counted for the person, and shown to the officer who is noted too', async () => {
    for (const person of ['accueil', 'accueil', 'urbanisme']) {
      const client = await sessionClient(await desk.signedIn(person));
      // Whoever does not answer there says why.
      const reason = person === 'urbanisme' ? 'Un contrôle' : null;
      const { error } = await client.rpc('note_reading', { reference: filed.reference, reason });
      expect(error).toBeNull();
    }
    const person = await actAsRole('tracking');
    const told = await person.rpc('read_request', { token_hash: filed.tokenHash });
    expect(told.data).toMatchObject({ readers: 2 });
    const ask = async (who: string) => {
      const client = await sessionClient(await desk.signedIn(who));
      const answer = await client.rpc('review_readings', { reference: filed.reference });
      return answer.error?.code ?? (answer.data as { reader: string; level: string }[]);
    };
    expect(await ask('accueil')).toBe('PV462');
    expect(await ask('donnees')).toEqual([
      expect.objectContaining({ reader: 'Inès Benali', level: 'process' }),
      expect.objectContaining({ reader: 'Paul Dumas', level: 'read', reason: 'Un contrôle' }),
    ]);
    const reviews = await query('select from reading_reviews where commune_id = $1', [
      ownCommune(),
    ]);
    expect(reviews).toHaveLength(1);
  });

  test('are neither changed nor erased within a year', async () => {
    for (const sql of [
      'update readings set reason = $1',
      'delete from readings where reader <> $1',
    ]) {
      await expect(query(sql, ['x'])).rejects.toMatchObject({ code: 'PV002' });
    }
  });
});
