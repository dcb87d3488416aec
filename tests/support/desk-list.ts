import { join } from 'node:path';
import { expect } from 'vitest';
import type { DeskCaller } from '../../src/desk/caller.server.ts';
import { createDeskPages } from '../../src/desk/desk-pages.server.ts';
import { createListHandler } from '../../src/desk/list/list-handler.tsx';
import type { EventKind } from '../../src/requests/events/event-kinds.ts';
import { anEvent } from '../builders/event.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from './act-as.ts';
import { query } from './database.ts';
import { SITE } from './open-site.ts';
import { readPage, type ReadPage } from './page.ts';
import { ROOT } from './project.ts';

const URL_OF_LIST = `${SITE}/bureau/`;

/** The list of the desk, as an agent of some services opens it on a day. */
export interface OpenDesk {
  get(query?: string): Promise<ReadPage>;
  post(form: Readonly<Record<string, string>>, headers?: Record<string, string>): Promise<Response>;
  /** References of a page, in their order. */
  lines(query?: string): Promise<readonly string[]>;
  readonly caller: DeskCaller;
}

export async function openDesk(
  services: readonly string[],
  { day = '2026-06-10', agent = 'agent-1' } = {},
): Promise<OpenDesk> {
  const caller: DeskCaller = {
    agentId: agent,
    name: { name: 'Claire Martin', quality: 'instructrice' },
    rights: new Map(services.map((service) => [service, 'process'])),
    database: await actAsRole('agent', { services, sub: agent }),
  };
  const handler = createListHandler({
    gate: () => Promise.resolve(caller),
    pages: createDeskPages(join(ROOT, 'dist')),
    clock: () => new Date(`${day}T10:00:00Z`),
    newKey: () => crypto.randomUUID(),
    places: () => Promise.resolve(undefined),
  });
  const run = (request: Request) => handler(request, { params: {} });
  const get = async (words = '') => readPage(await run(new Request(`${URL_OF_LIST}?${words}`)));
  return {
    caller,
    get,
    post: (form, headers = {}) =>
      run(
        new Request(URL_OF_LIST, {
          method: 'POST',
          body: new URLSearchParams(form),
          headers: { origin: SITE, 'sec-fetch-site': 'same-origin', ...headers },
        }),
      ),
    lines: async (words) => referencesOf(await get(words)),
  };
}

/** References of a page of lines, in their order. */
export const referencesOf = ({ document }: Pick<ReadPage, 'document'>): readonly string[] =>
  [...document.querySelectorAll('tbody tr')].map((row) => row.id.replace('d-', ''));

/** Files a request. @returns its reference */
async function fileOne(
  changes: Readonly<Record<string, unknown>> & { readonly service: string },
): Promise<string> {
  const filing = aFiling({
    notices: [],
    definition: JSON.stringify({
      procedure: { title: 'Essai', documents: [{}] },
      service: { name: changes.service, email: 'service@petiteville.example' },
    }),
    // One for each service: a definition is kept once.
    procedure: `essai-${changes.service}`,
    ...changes,
  });
  const intake = await actAsRole('intake');
  expect((await intake.rpc('file_submission', { filing, quota: {} })).error).toBeNull();
  return String(filing.reference);
}

/** A request of a service, received on a day: silence decides nothing unless it is said. */
export const receiveOne = (
  service: string,
  day: string,
  changes: Readonly<Record<string, unknown>> = {},
) =>
  fileOne({
    ...{ service, receivedAt: `${day}T08:15:00Z`, silenceMeans: 'none', implicitDecisionOn: null },
    ...changes,
  });

/** The line of a request, as it is read. */
export const lineOf = ({ document }: Pick<ReadPage, 'document'>, reference: string): string =>
  plain(document.getElementById(`d-${reference}`)?.textContent ?? '');

/** What is written in elements of a page. */
export const textsOf = (
  { document }: Pick<ReadPage, 'document'>,
  selector: string,
): readonly string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** Something happens to a request, on a day: the person does it where the kind is theirs alone. */
export async function happen(
  reference: string,
  kind: EventKind,
  on: string,
  { services = ['voirie'], agent = 'agent-1', ...changes }: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const [request] = await query<{ id: string; move: string; hash: string }>(
    `select s.id, private.last_move(s.id) as move, a.token_hash as hash
     from submissions s join request_addresses a on a.submission_id = s.id and a.number = 1
     where s.reference = $1`,
    [reference],
  );
  const isPerson = changes.by === 'person';
  const client = isPerson
    ? await actAsRole('tracking')
    : await actAsRole('agent', { services, sub: agent });
  const { by: _by, ...others } = changes;
  const { error } = await client.rpc('record_event', {
    event: anEvent(kind, {
      ...(isPerson ? { tokenHash: request?.hash } : { reference }),
      after: Number(request?.move),
      countsOn: on,
      ...others,
    }),
  });
  expect(error).toBeNull();
}
