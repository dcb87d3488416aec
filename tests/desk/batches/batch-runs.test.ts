import { describe, expect, test } from 'vitest';
import { query } from '../../support/database.ts';
import { letMessagesLeave } from '../../support/held-messages.ts';
import { openBatches } from '../../support/open-batches.ts';
import { deskCaller } from '../../support/open-desk.ts';
import { receiveRoom } from '../../support/receive-room.ts';

const caller = deskCaller();
const batches = openBatches(caller);
const journalOf = async (reference: string) =>
  (
    await query<{ event: string }>(
      `select j.event from journal j join submissions s on s.id = j.submission_id
       where s.reference = $1 and j.event <> 'submission.received' and j.event !~ '^notice'
       order by j.id`,
      [reference],
    )
  ).map(({ event }) => event);

describe('a batch that runs', () => {
  test('does not act on what changed since its agent read what would leave', async () => {
    const one = await receiveRoom();
    const path = await batches.make([one]);
    await batches.press(path, 'preparer:ecrire', { ecrire_texte: 'Oui.' });
    const { document } = await batches.look(path);
    const seen = document.querySelector<HTMLInputElement>('[name=_vu]')?.value ?? '';
    const other = openBatches(deskCaller({ agentId: 'ines' }));
    const theirs = await other.make([one]);
    await other.press(theirs, 'preparer:ecrire', { ecrire_texte: 'Non.' });
    await other.press(theirs, 'confirmer');
    await batches.post(path, [
      ['_vu', seen],
      ['_etape', 'confirmer'],
    ]);
    expect((await batches.look(path)).text).toContain('Elle a changé depuis.');
    expect(await journalOf(one)).toEqual(['message.written']);
    // What failed makes another batch.
    const again = await batches.press(path, 'autre');
    expect((await batches.look(again.headers.get('location') ?? '')).text).toContain('1 demande');
  });

  test('holds its messages as any other', async () => {
    const one = await receiveRoom();
    const held = openBatches(caller, { holdSeconds: 30 });
    const path = await held.make([one]);
    await held.press(path, 'preparer:ecrire', { ecrire_texte: 'Oui.' });
    await held.press(path, 'confirmer');
    const page = await held.look(path);
    expect(page.text).toContain('1 sur 1 demande');
    expect(page.text).toContain('1 message n’est pas encore parti');
    expect(await journalOf(one)).toEqual([]);
    // All of them are taken back together, and stay to be done.
    await held.press(path, 'reprendre');
    await letMessagesLeave(one);
    expect(await journalOf(one)).toEqual([]);
    expect((await held.look(path)).text).toContain('Vous avez repris ce message');
    await held.press(path, 'essayer');
    await letMessagesLeave(one);
    expect(await journalOf(one)).toEqual(['message.written']);
  });

  test('is done by slices: the page says how many, and goes on', async () => {
    const many: string[] = [];
    for (let one = 0; one < 12; one += 1) many.push(await receiveRoom());
    const slow = openBatches(caller, { withinMs: 0 });
    const path = await slow.make(many);
    await slow.press(path, 'preparer:prendre');
    await slow.press(path, 'confirmer');
    expect((await slow.look(path)).text).toContain('10 sur 12 demandes');
    await slow.press(path, 'continuer');
    expect((await slow.look(path)).text).toContain('12 sur 12 demandes');
  });
});
