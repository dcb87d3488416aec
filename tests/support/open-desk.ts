import { createFileStore } from '../../src/attachments/file-store.server.ts';
import { USUAL_KEEPING } from '../../src/commune/keeping.ts';
import { createDatabase } from '../../src/database/client.ts';
import type { DeskCaller } from '../../src/desk/caller.server.ts';
import { createDeskContent } from '../../src/desk/desk-content.server.ts';
import { createDeskPages } from '../../src/desk/desk-pages.server.ts';
import { createDeskFileHandler, FILES_OF_REQUEST } from '../../src/desk/request/file-handler.ts';
import { createDeskRequestHandler } from '../../src/desk/request/request-handler.tsx';
import { createBuiltTemplates } from '../../src/letters/built-templates.server.ts';
import { createDecisionWriter } from '../../src/letters/decision-writer.server.ts';
import { createNeedReader } from '../../src/search/read-need.server.tsx';
import { readEnvironment } from '../../src/web/environment.ts';
import { SITE, type FormBody } from './open-site.ts';
import { readPage, type ReadPage } from './page.ts';
import { ROOT } from './project.ts';
import { ownCommune, sharedStack } from './shared-stack.ts';

const DIST = `${ROOT}/dist`;

/** An agent at the desk, whose services and name a test chooses, with the real database. */
export function deskCaller({
  agentId = 'claire',
  name = 'Claire Martin',
  services = ['voirie'],
  url,
}: {
  readonly agentId?: string;
  readonly name?: string;
  readonly services?: readonly string[];
  /** Of another database than the running one. */
  readonly url?: string;
} = {}): DeskCaller {
  const settings = readEnvironment(
    { ...sharedStack().environment, ...(url !== undefined && { SUPABASE_URL: url }) },
    ['SUPABASE_URL', 'SUPABASE_PUBLISHABLE_KEY', 'PARVIS_TOKEN_KEY'],
  );
  const claims = { role: 'agent', commune: ownCommune(), services, sub: agentId } as const;
  return {
    agentId,
    name: { name, quality: 'instructrice' },
    rights: new Map(services.map((service) => [service, 'process'])),
    database: createDatabase(settings, claims),
  };
}

/** The pages of one request, as an agent reaches them. */
export interface OpenDesk {
  get(path: string): Promise<Response>;
  look(reference: string, query?: string): Promise<ReadPage>;
  /** What an agent posts with a button, from the page or from another one that they read before. */
  press(
    reference: string,
    button: string,
    form?: Readonly<Record<string, string>>,
    page?: ReadPage,
  ): Promise<Response>;
  send(path: string, init: RequestInit): Promise<Response>;
}

/** @param options who acts, and at which instant */
export function openDesk({
  caller = deskCaller(),
  now = '2026-05-04T08:00:00Z',
  holdSeconds = 0,
}: {
  readonly caller?: DeskCaller;
  readonly now?: string;
  /** How long messages wait; nothing: they leave at once. */
  readonly holdSeconds?: number;
} = {}): OpenDesk {
  const pages = createDeskPages(DIST);
  const gate = () => Promise.resolve(caller);
  const requests = createDeskRequestHandler({
    ...{ gate, pages },
    clock: () => new Date(now),
    content: createDeskContent(DIST),
    propose: createNeedReader(DIST),
    keeping: USUAL_KEEPING,
    writer: createDecisionWriter(createBuiltTemplates(DIST)),
    holdSeconds,
    sendsSms: false,
    newKey: () => crypto.randomUUID(),
    log: () => undefined,
  });
  const fileHandler = createDeskFileHandler({
    ...{ gate, pages, ...FILES_OF_REQUEST },
    filesOf: ({ database }) => createFileStore(database.storage.from('pieces'), ownCommune()),
  });
  const send = (path: string, init: RequestInit) => {
    const request = new Request(`${SITE}${path}`, init);
    const { pathname } = new URL(request.url);
    const [, reference = '', id] =
      /^\/bureau\/demandes\/([^/]+)\/(?:fichiers\/([^/]+))?$/u.exec(pathname) ?? [];
    return id === undefined
      ? requests(request, { params: { reference } })
      : fileHandler(request, { params: { reference, id } });
  };
  const get = (path: string) => send(path, { method: 'GET' });
  const post = (path: string, form: FormBody) =>
    send(path, {
      method: 'POST',
      body: new URLSearchParams(form as Record<string, string>),
      headers: { origin: SITE, 'sec-fetch-site': 'same-origin' },
    });
  const look = async (reference: string, query = '') =>
    readPage(await get(`/bureau/demandes/${reference}/${query}`));
  return {
    get,
    look,
    send,
    press: async (reference, button, form = {}, page) => {
      const { document } = page ?? (await look(reference));
      const pressed = document.querySelector(`button[value="${button}"]`)?.closest('form');
      const hidden = [...(pressed?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? [])];
      return post(`/bureau/demandes/${reference}/`, {
        ...Object.fromEntries(hidden.map(({ name, value }) => [name, value])),
        ...form,
        _etape: button,
      });
    },
  };
}
