import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { OWED } from '../builders/owed-request.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { claimMail, letMessagesLeave } from '../support/held-messages.ts';
import { fileRequest, type Filed } from '../support/record-as.ts';

const agent = (sub: string, services = ['voirie']) => actAsRole('agent', { services, sub });
const aMessage = ({ reference, after }: Filed, changes = {}) => ({
  ...{ reference, after, key: randomUUID(), seconds: 30, seen: [] },
  content: { text: 'Oui, mardi.', by: { name: 'Claire Martin' } },
  typed: { ecrire_texte: 'Oui, mardi.' },
  ...changes,
});
const hold = async (message: object, sub = 'claire', services?: string[]) => {
  const answer = await (await agent(sub, services)).rpc('hold_message', { message });
  return answer.error?.code ?? (answer.data as { outcome: string }).outcome;
};
const code = (name: keyof typeof REFUSAL_CODES) => REFUSAL_CODES[name].code;

describe('a message that is held', () => {
  test('is refused to another service, and to whoever says less than is needed', async () => {
    const filed = await fileRequest();
    expect(await hold(aMessage(filed), 'claire', ['etat-civil'])).toBe(code('no-request'));
    expect(await hold(aMessage(filed, { after: filed.after + 1 }))).toBe(code('journal-grew'));
    expect(await hold(aMessage(filed, { typed: [] }))).not.toBe('held');
    await query(`update submissions set state = 'withdrawn' where reference = $1`, [
      filed.reference,
    ]);
    expect(await hold(aMessage(filed))).toBe(code('wrong-state'));
  });

  test('is refused beside one of a colleague that was not seen, even at the same instant', async () => {
    const filed = await fileRequest();
    const outcomes = await Promise.all([
      hold(aMessage(filed), 'claire'),
      hold(aMessage(filed), 'ines'),
    ]);
    expect(outcomes.toSorted()).toEqual([code('journal-grew'), 'held']);
  });

  test('is read by agents of its service alone, and through no table', async () => {
    const filed = await fileRequest();
    const message = aMessage(filed);
    await hold(message);
    const read = async (sub: string, services?: string[]) => {
      const client = await agent(sub, services);
      return (await client.rpc('held_messages', { reference: filed.reference })).data as unknown;
    };
    expect(await read('ines')).toMatchObject([{ isMine: false, text: 'Oui, mardi.' }]);
    expect(await read('claire')).toMatchObject([{ isMine: true, by: 'Claire Martin' }]);
    expect(await read('ines', ['etat-civil'])).toEqual([]);
    const { error } = await (await agent('claire')).from('held_messages').select('content');
    expect(error?.code).toBe('42501');
  });

  test('is taken back by its author alone', async () => {
    const filed = await fileRequest();
    const message = aMessage(filed);
    await hold(message);
    const takeBack = async (sub: string, services?: string[]) => {
      const { reference, key } = message;
      const client = await agent(sub, services);
      const answer = await client.rpc('take_back_message', { reference, key });
      return answer.error?.code ?? (answer.data as unknown);
    };
    expect(await takeBack('ines')).toBe('gone');
    expect(await takeBack('claire', ['etat-civil'])).toBe(code('no-request'));
    expect(await takeBack('claire')).toBe('taken');
  });

  test('leaves to whom it was for when it was sent, whatever they choose since', async () => {
    const filed = await fileRequest({
      contactWay: 'email',
      contactEmail: 'avant@courriel.example',
    });
    await hold(aMessage(filed));
    await query(
      `update submissions set contact_email = 'apres@courriel.example' where reference = $1`,
      [filed.reference],
    );
    await letMessagesLeave(filed.reference);
    const rows = await query(
      `select o.recipient, j.actor_id from outbox o join journal j on j.id = o.event_id
       join submissions s on s.id = o.submission_id
       where s.reference = $1 and j.event = 'message.written'`,
      [filed.reference],
    );
    expect(rows).toEqual([{ recipient: 'avant@courriel.example', actor_id: 'claire' }]);
  });

  test('that breaks holds back no other, and its author is told', async () => {
    const [broken, sound] = [await fileRequest(), await fileRequest()];
    for (const filed of [broken, sound]) await hold(aMessage(filed));
    await query(
      `update held_messages h set recipients = $2::jsonb, leaves_at = now() - interval '1 minute'
       from submissions s where s.id = h.submission_id and s.reference = $1`,
      [broken.reference, '[{"holder":"applicant","way":"email","email":"nulle part"}]'],
    );
    await letMessagesLeave(sound.reference);
    const client = await agent('claire');
    const left = async ({ reference }: Filed) =>
      (await client.rpc('held_messages', { reference })).data as unknown;
    expect(await left(broken)).toMatchObject([{ isStopped: true }]);
    expect(await left(sound)).toEqual([]);
  });

  test('waits an hour at most, however often its author asks', async () => {
    const filed = await fileRequest();
    const { key, ...message } = aMessage(filed);
    await hold({ ...message, key });
    const client = await agent('claire');
    const { reference } = filed;
    for (let time = 0; time < 15; time += 1) {
      expect((await client.rpc('delay_message', { reference, key })).data).toBe('held');
    }
    const held = (await client.rpc('held_messages', { reference })).data as { seconds: number }[];
    expect(held[0]?.seconds).toBeGreaterThan(3500);
    await claimMail();
    expect((await client.rpc('held_messages', { reference })).data).toHaveLength(1);
  });

  test('goes with the answers of the request', async () => {
    const filed = await fileRequest({ ...OWED, proofUntil: '2021-07-15' });
    expect(await hold(aMessage(filed))).toBe('held');
    const maintenance = await actAsRole('maintenance');
    await maintenance.rpc('erase_answers', { today: '2021-07-16', batch: 100 });
    expect(
      await query(
        `select 1 from held_messages h join submissions s on s.id = h.submission_id
         where s.reference = $1`,
        [filed.reference],
      ),
    ).toEqual([]);
  });
});
