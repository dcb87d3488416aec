import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { age, call, DIGESTS, known, openAttachments } from '../support/attachments.ts';

const OTHER = 'essai-fichiers-ailleurs';

test('nothing of another commune is seen, changed or deleted, whatever is called', async () => {
  const files = await openAttachments('essai-fichiers');
  const elsewhere = await openAttachments(OTHER);
  const id = await files.receive();
  const before = await known(id);
  expect(await elsewhere.announce({ size: 5, id })).toBe(id);
  expect(await elsewhere.awaitChunk(id, 1, 7, DIGESTS[1])).toBe('gone');
  expect(await elsewhere.note(id, 1, DIGESTS[0], false)).toBe(false);
  expect(await elsewhere.beginFinish(id)).toBeNull();
  expect(await elsewhere.read(id)).toEqual([]);
  expect(await elsewhere.settle(id, 'removed')).toBe(false);
  expect(await elsewhere.remove(id)).toBe(false);
  expect(await known(id)).toEqual(before);
  const finisher = randomUUID();
  await files.beginFinish(id, finisher);
  await elsewhere.giveUpFinish(id, finisher);
  expect(await files.beginFinish(id)).toBeNull();
  await files.giveUpFinish(id, finisher);

  // The same, of a file that is kept, with chunks that are left, and old enough for the purge.
  await files.settle(id);
  await age(id);
  const kept = await known(id);
  expect(await elsewhere.leftChunks()).toEqual([]);
  expect(await elsewhere.claimOrphans()).toEqual([]);
  await elsewhere.forgetChunks(id);
  await call(elsewhere.maintenance, 'forget_chunks', { ids: [id] });
  const scanner = await actAsRole('scanner', { commune: OTHER });
  expect(await call(scanner, 'attachments_to_scan', { batch: 9 })).toEqual([]);
  await call(scanner, 'settle_scan', { attachment_id: id, verdict: 'infected' });
  const filing = aFiling({ attachments: [id] });
  const { error } = await elsewhere.intake.rpc('file_submission', { filing });
  expect(error?.code).toBe('PV003');
  expect(await known(id)).toEqual(kept);

  await files.remove(id);
  expect(await call(elsewhere.maintenance, 'forget_attachments', { ids: [id] })).toBe(0);
  expect(await call(files.maintenance, 'forget_attachments', { ids: [id] })).toBe(1);
});
