import { beforeAll, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import type { SourceNetwork } from '../../src/web/client-source.ts';
import { fileFrom, markedNetwork, slowedSources } from '../support/abuse.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { aNetwork } from '../support/quotas.ts';
import { ownCommune } from '../support/shared-stack.ts';

const receipt = {
  notice: 'acknowledgement',
  channel: 'email',
  recipient: 'samir@courriel.example',
};

describe('a connection from which abusive sendings came', () => {
  let network: SourceNetwork;
  beforeAll(async () => {
    network = await markedNetwork();
  });

  test('still files, and its acknowledgement stays on its page', async () => {
    const today = aNetwork();
    const { filing, outcome } = await fileFrom(today, [today.digest, network.digest], {
      changes: { notices: [receipt] },
    });
    expect(outcome).toBe('stored');
    const tracking = await actAsRole('tracking');
    const answer = await tracking.rpc('read_receipt', { token_hash: filing.tokenHash });
    expect(answer.data).toMatchObject({ isNotMailed: true });
  });

  test('has a tenth of its quota, then a proof of work opens it still', async () => {
    const today = aNetwork();
    const answers = [];
    for (let turn = 0; turn < 6; turn += 1) {
      answers.push((await fileFrom(today, [network.digest])).outcome);
    }
    // Four an hour and not forty, half of twice as many without a proof.
    const proof = REFUSAL_CODES['proof-needed'].code;
    expect(answers).toEqual(['stored', 'stored', 'stored', 'stored', proof, proof]);
    const proved = await fileFrom(today, [network.digest], { proof: 4 });
    expect(proved.outcome).toBe('stored');
  });

  test('slows down nobody else, of its network or of any other', async () => {
    const neighbour = aNetwork();
    const answers = [];
    for (let turn = 0; turn < 6; turn += 1) {
      answers.push((await fileFrom(neighbour, [neighbour.digest])).outcome);
    }
    expect(new Set(answers)).toEqual(new Set(['stored']));
  });

  test('is forgotten after its time, and that of any filing after three days', async () => {
    const { filing } = await fileFrom(aNetwork(), []);
    const known = () =>
      query(
        `select from submission_sources k join submissions s on s.id = k.submission_id
         where s.reference = $1`,
        [filing.reference],
      );
    expect(await known()).toHaveLength(1);
    const later = (table: string, column: string, interval: string) =>
      query(`update ${table} set ${column} = ${column} - $2::interval where commune_id = $1`, [
        ...[ownCommune(), interval],
      ]);
    await later('submission_sources', 'filed_at', '73 hours');
    await later('abusive_sources', 'until', '31 days');
    const maintenance = await actAsRole('maintenance');
    expect((await maintenance.rpc('forget_abuse')).error).toBeNull();
    expect(await known()).toEqual([]);
    expect(await slowedSources()).toEqual([]);
    const { outcome } = await fileFrom(aNetwork(), [network.digest]);
    expect(outcome).toBe('stored');
  });
});
