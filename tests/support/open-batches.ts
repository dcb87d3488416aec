import { createBatchesHandler } from '../../src/desk/batches/batches-handler.tsx';
import type { DeskCaller } from '../../src/desk/caller.server.ts';
import { createDeskContent } from '../../src/desk/desk-content.server.ts';
import { createDeskPages } from '../../src/desk/desk-pages.server.ts';
import { SITE } from './open-site.ts';
import { readPage, type ReadPage } from './page.ts';
import { ROOT } from './project.ts';

/** The batches of an agent, as they reach them. */
export interface OpenBatches {
  get(path: string): Promise<Response>;
  look(path: string): Promise<ReadPage>;
  post(path: string, form: readonly (readonly [string, string])[]): Promise<Response>;
  /** Makes a batch of some requests. @returns its path */
  make(references: readonly string[]): Promise<string>;
  /** What an agent posts with a button of the page of a batch, as it is drawn, with some controls filled in. */
  press(path: string, button: string, form?: Readonly<Record<string, string>>): Promise<Response>;
}

/** @param options how long messages wait, and a page goes on by itself */
export function openBatches(
  caller: DeskCaller,
  { now = '2026-05-04T08:00:00Z', holdSeconds = 0, withinMs = 20_000 } = {},
): OpenBatches {
  const handler = createBatchesHandler({
    gate: () => Promise.resolve(caller),
    pages: createDeskPages(`${ROOT}/dist`),
    clock: () => new Date(now),
    newKey: () => crypto.randomUUID(),
    content: createDeskContent(`${ROOT}/dist`),
    ...{ holdSeconds, withinMs },
  });
  const run = (path: string, init: RequestInit) => {
    const [, id] = /^\/bureau\/lots\/([^/?]+)\/?/u.exec(path) ?? [];
    return handler(new Request(`${SITE}${path}`, init), { params: id === undefined ? {} : { id } });
  };
  const get = (path: string) => run(path, { method: 'GET' });
  const look = async (path: string) => readPage(await get(path));
  const post: OpenBatches['post'] = (path, form) =>
    run(path, {
      method: 'POST',
      body: new URLSearchParams(form.map(([name, text]) => [name, text])),
      headers: { origin: SITE, 'sec-fetch-site': 'same-origin' },
    });
  return {
    ...{ get, look, post },
    make: async (references) => {
      const picked = references.map((reference) => ['demande', reference] as const);
      const made = await post('/bureau/lots/', [['_cle', crypto.randomUUID()], ...picked]);
      return made.headers.get('location') ?? '';
    },
    press: async (path, button, form = {}) => {
      const { document } = await look(path);
      const pressed = document.querySelector(`button[value="${button}"]`)?.closest('form');
      const sent = [
        ...(pressed?.querySelectorAll<HTMLInputElement>(
          '[type=hidden], [type=checkbox][checked]',
        ) ?? []),
      ].map(({ name, value }) => [name, value] as const);
      return post(path, [...sent, ...Object.entries(form), ['_etape', button]]);
    },
  };
}
