import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CHUNK_BYTES } from '../../src/attachments/chunk.ts';
import {
  RefusedFileError,
  sendFile,
  type SendOptions,
} from '../../src/browser/device/send-file.ts';
import { aPdf } from '../builders/joined-files.ts';
import { openSite, SITE } from '../support/open-site.ts';
import { WORKS } from '../support/works-form.ts';

const site = openSite();

const large = aPdf({ objects: `%${'x'.repeat(3 * CHUNK_BYTES)}` });
const COUNT = Math.ceil(large.length / CHUNK_BYTES);
const leaving = (bytes: Uint8Array = large, name = 'plan.pdf') => {
  const file = new File([new Uint8Array(bytes)], name);
  return { id: randomUUID(), procedure: WORKS, field: 'photos', file };
};

/** What goes wrong with a call: before it arrives, after, or in what comes back. */
type Fault = 'lost' | 'answer lost' | 'error page' | 'unavailable' | 'none';

/** The real functions, behind a network that fails as it is told. */
function network(faults: Fault[] = [], onPart: (count: number) => void = () => undefined) {
  const parts: string[] = [];
  const fetchThrough: typeof fetch = async (input, init = {}) => {
    const path = input as string;
    const fault = faults.shift() ?? 'none';
    init.signal?.throwIfAborted();
    if (init.method === 'PUT') parts.push(path.split('/').at(-1) ?? '');
    if (init.method === 'PUT') onPart(parts.length);
    init.signal?.throwIfAborted();
    if (fault === 'lost') throw new TypeError('Failed to fetch');
    if (fault === 'unavailable') return Response.json({ message: 'Plus tard.' }, { status: 503 });
    const { signal: _signal, ...rest } = init;
    const headers = { ...(init.headers as Record<string, string>), origin: SITE };
    const response = await site.send(path, { ...rest, headers });
    if (fault === 'answer lost') throw new TypeError('Failed to fetch');
    return fault === 'error page' ? new Response('<html>Portail</html>') : response;
  };
  return { parts, fetch: fetchThrough };
}

const send = (
  what: ReturnType<typeof leaving>,
  through: ReturnType<typeof network>,
  options: Partial<SendOptions> = {},
) =>
  sendFile(what, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
    fetch: through.fetch,
    wait: () => Promise.resolve(),
    ...options,
  });

describe('sending a file', () => {
  test('gives what the form carries, and says how far it is', async () => {
    const through = network();
    const said: number[] = [];
    const reference = await send(leaving(), through, { onProgress: (done) => said.push(done) });
    expect(reference).toMatch(/ pdf plan\.pdf$/u);
    expect(through.parts).toHaveLength(COUNT);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
    expect(said.at(-1)).toBe(1);
  });

  test.each(['lost', 'answer lost', 'error page', 'unavailable'] as const)(
    'with « %s » at any call, sends at most one part again',
    async (fault) => {
      // Announcement, what is there, each part, the end.
      for (let at = 0; at < COUNT + 3; at += 1) {
        const through = network([...Array.from({ length: at }, () => 'none' as const), fault]);
        expect(await send(leaving(), through)).toMatch(/ pdf plan\.pdf$/u);
        expect(through.parts.length).toBeLessThanOrEqual(COUNT + 1);
      }
    },
  );

  test('goes on after a pause or a reload, with at most one part again', async () => {
    const stop = new AbortController();
    const what = leaving();
    const through = network([], (count) => {
      if (count === 3) stop.abort();
    });
    await expect(send(what, through, { signal: stop.signal })).rejects.toThrow('abort');
    const again = network();
    expect(await send(what, again)).toMatch(/ pdf plan\.pdf$/u);
    expect(through.parts.length + again.parts.length).toBeLessThanOrEqual(COUNT + 1);
  });

  test('once it is kept, sends nothing again', async () => {
    const what = leaving();
    const reference = await send(what, network());
    const again = network();
    expect(await send(what, again)).toBe(reference);
    expect(again.parts).toEqual([]);
  });

  test('that is refused says why, by name, and tries no more', async () => {
    const refused = send(leaving(Buffer.from('MZ'.padEnd(300)), 'jeu.exe'), network());
    await expect(refused).rejects.toThrow(RefusedFileError);
    await expect(refused).rejects.toThrow(/jeu\.exe/u);
    await expect(send(leaving(new Uint8Array(), 'vide.pdf'), network())).rejects.toThrow(/vide/u);
  });
});
