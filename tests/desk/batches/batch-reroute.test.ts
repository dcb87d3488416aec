import { beforeAll, describe, expect, test } from 'vitest';
import { addAgent } from '../../support/add-agent.ts';
import { query } from '../../support/database.ts';
import { fileOwnRoom } from '../../support/desk-forms.ts';
import { openBatches } from '../../support/open-batches.ts';
import { deskCaller } from '../../support/open-desk.ts';
import { receiveRoom } from '../../support/receive-room.ts';

const batches = openBatches(deskCaller({ services: ['voirie'] }));
beforeAll(() => addAgent('etat-civil'));

const serviceOf = async (reference: string) => {
  const [row] = await query<{ service: string; receipts: string }>(
    `select s.service_slug as service, count(r.number)::text as receipts
     from submissions s left join receipts r on r.submission_id = s.id
     where s.reference = $1 group by s.id`,
    [reference],
  );
  return row;
};

describe('a batch that passes requests to another service', () => {
  test('says what leaves, then gives each of them, with a new receipt', async () => {
    const { reference: one } = await fileOwnRoom();
    const { reference: other } = await fileOwnRoom();
    const path = await batches.make([one, other]);
    const chosen = { passer_a: 'etat-civil', passer_texte: 'C’est leur affaire.' };
    expect((await batches.press(path, 'preparer:passer', chosen)).status).toBe(303);
    const preview = await batches.look(path);
    expect(preview.text).toContain('2 demandes : l’action est possible.');
    // The new receipt goes to their address, the news by the way that they chose.
    expect(preview.text).toContain('2 courriels');
    expect(preview.text).toContain('2 lettres à poster');
    expect(preview.text).toContain('État civil');
    expect(preview.text).not.toContain('30 secondes');
    expect(await serviceOf(one)).toEqual({ service: 'voirie', receipts: '1' });
    expect((await batches.press(path, 'confirmer')).status).toBe(303);
    for (const reference of [one, other]) {
      expect(await serviceOf(reference)).toEqual({ service: 'etat-civil', receipts: '2' });
    }
    const done = await batches.look(path);
    expect(done.text).toContain('2 sur 2 demandes');
    // What the agent sees no more is named no more.
    expect(done.text).not.toContain(one);
  });

  test('leaves aside what is there already, and what nobody would see', async () => {
    const reference = await receiveRoom();
    const path = await batches.make([reference]);
    await batches.press(path, 'preparer:passer', { passer_a: 'voirie' });
    expect((await batches.look(path)).text).toContain('C’est déjà le cas.');
    await batches.press(path, 'preparer:passer', { passer_a: 'ccas' });
    expect((await batches.look(path)).text).toContain('Aucun agent ne traite les demandes');
    expect((await batches.press(path, 'preparer:passer', { passer_a: 'lune' })).status).toBe(422);
    expect(await serviceOf(reference)).toMatchObject({ service: 'voirie' });
  });

  test('counts as done what was passed on just before a program stopped', async () => {
    const { reference } = await fileOwnRoom();
    const path = await batches.make([reference]);
    await batches.press(path, 'preparer:passer', { passer_a: 'etat-civil' });
    await batches.press(path, 'confirmer');
    await query(
      `update desk_batch_lines l set outcome = null, claimed_until = null
       from submissions s where s.id = l.submission_id and s.reference = $1`,
      [reference],
    );
    await batches.press(path, 'continuer');
    expect((await batches.look(path)).text).toContain('1 sur 1 demande');
  });
});
