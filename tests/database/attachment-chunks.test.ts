import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { CHUNK_BYTES } from '../../src/attachments/chunk.ts';
import { LARGEST_FILE } from '../../src/questions/files/files.ts';
import { DIGESTS, known, openAttachments } from '../support/attachments.ts';
import { query } from '../support/database.ts';

let files: Awaited<ReturnType<typeof openAttachments>>;
beforeAll(async () => {
  files = await openAttachments();
});

describe('a chunk', () => {
  test.each([
    ['too short for its place', 0, CHUNK_BYTES - 1],
    ['too long for its place', 1, 8],
    ['after the end', 2, 1],
    ['before the start', -1, CHUNK_BYTES],
    ['of nothing', 1, 0],
    ['farther than any file goes', 2_000_000_000, 1],
  ])('%s is not awaited', async (_case, position, size) => {
    const id = await files.announce();
    expect(await files.awaitChunk(id, position, size)).toBe('misplaced');
    expect((await known(id)).chunks).toEqual([]);
  });

  test('has the places of the largest file', async () => {
    const id = await files.announce({ size: LARGEST_FILE });
    expect(await files.awaitChunk(id, 39, CHUNK_BYTES)).toBe('awaited');
    expect(await files.awaitChunk(id, 40, CHUNK_BYTES)).toBe('misplaced');
  });

  test('is there once its bytes are, and is awaited anew when others come in its place', async () => {
    const id = await files.announce();
    const [one, two] = DIGESTS;
    expect(await files.awaitChunk(id, 1, 7, one)).toBe('awaited');
    expect(await files.awaitChunk(id, 1, 7, one)).toBe('awaited');
    expect(await files.note(id, 1, two)).toBe(false);
    expect(await files.note(id, 1, one)).toBe(true);
    expect(await files.awaitChunk(id, 1, 7, one)).toBe('there');
    expect(await files.awaitChunk(id, 1, 7, two)).toBe('awaited');
    expect(await files.note(id, 1, one)).toBe(false);
    expect(await files.read(id)).toMatchObject([{ chunks: [] }]);
  });

  test('of a file that waits for none is of no use', async () => {
    const id = await files.receive();
    await files.settle(id);
    expect(await files.awaitChunk(id, 1, 7, DIGESTS[1])).toBe('gone');
    expect(await files.note(id, 1)).toBe(false);
    expect(await files.awaitChunk(randomUUID(), 1, 7)).toBe('gone');
  });
});

describe('putting a file together', () => {
  test('begins once all is there, for one at a time, and again for the same one', async () => {
    const id = await files.announce();
    await files.awaitChunk(id, 0, CHUNK_BYTES);
    await files.note(id, 0);
    await files.awaitChunk(id, 1, 7);
    expect(await files.beginFinish(id)).toBeNull();
    await files.note(id, 1);
    const finisher = randomUUID();
    const chunks = [
      { position: 0, size: CHUNK_BYTES, digest: DIGESTS[0] },
      { position: 1, size: 7, digest: DIGESTS[0] },
    ];
    expect(await files.beginFinish(id, finisher)).toEqual(chunks);
    expect(await files.beginFinish(id)).toBeNull();
    expect(await files.beginFinish(id, finisher)).toEqual(chunks);
    // Only whoever has it gives it back.
    await files.giveUpFinish(id);
    expect(await files.beginFinish(id)).toBeNull();
    await files.giveUpFinish(id, finisher);
    expect(await files.beginFinish(id)).toEqual(chunks);
    // Whoever had it was stopped.
    await query('update attachments set finishing_until = now() where id = $1', [id]);
    expect(await files.beginFinish(id)).toEqual(chunks);
    expect(await files.settle(id)).toBe(true);
    expect(await files.settle(id, 'removed')).toBe(false);
    expect(await files.beginFinish(id)).toBeNull();
  });
});
