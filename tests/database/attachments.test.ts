import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/database/refusal-codes.ts';
import { actAsRole } from '../support/act-as.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { everyRowOf } from './every-row-of.ts';
import { storeCommune, type StoredCommune } from './stored-commune.ts';

const COMMUNE = ownCommune();
let stored: StoredCommune;
let intake: Awaited<ReturnType<typeof actAsRole>>;
beforeAll(async () => {
  stored = await storeCommune(COMMUNE);
  intake = await actAsRole('intake');
});

const about = { procedure: 'essai', field: 'photos', name: 'plan.pdf', size: 10 };
const begin = (id: string) =>
  intake.rpc('begin_attachment', { attachment: { id, ...about }, quota: {} });

test('a file is announced as often as one likes, until it is gone', async () => {
  const id = randomUUID();
  const again = await Promise.all([begin(id), begin(id), begin(stored.files.pending)]);
  expect(again.map(({ data }) => data as unknown)).toEqual(again.map(() => ({ outcome: 'begun' })));
  const gone = await begin(stored.files.removed);
  expect(gone.error?.code).toBe(REFUSAL_CODES['file-key-taken'].code);
});

test.each([
  ['a state that no file of this role takes', 'receiving', 'refused'],
  ['a file that waits for nothing any more', 'pending', 'removed'],
] as const)('nothing is settled for %s', async (_what, file, state) => {
  const before = await everyRowOf(COMMUNE);
  const { error } = await intake.rpc('settle_attachment', {
    attachment_id: stored.files[file],
    about: { name: 'autre.pdf', type: 'pdf', state },
  });
  expect(error).toBeNull();
  expect(await everyRowOf(COMMUNE)).toEqual(before);
});
