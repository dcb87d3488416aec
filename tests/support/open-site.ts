import addresses from '../../functions/addresses.ts';
import attachments from '../../functions/attachments.ts';
import availability from '../../functions/availability.ts';
import correctRequest from '../../functions/correct-request.ts';
import followUp from '../../functions/follow-up.ts';
import incident from '../../functions/incident.ts';
import lostCode from '../../functions/lost-code.ts';
import pdf from '../../functions/pdf.ts';
import receipt from '../../functions/receipt.ts';
import reply from '../../functions/reply.ts';
import requestPage from '../../functions/request-page.ts';
import search from '../../functions/search.ts';
import submit from '../../functions/submit.ts';
import type { ServedFunction } from '../../src/web/serve.ts';
import { sharedStack } from './shared-stack.ts';

/** Host of the site in tests: `Origin` and `Host` agree on it. */
export const SITE = 'https://guichet.petiteville.example';

/** The functions of the site, called without a server. */
export interface OpenSite {
  get(path: string): Promise<Response>;
  /** Posts a form as a browser does from a page of the site. */
  post(path: string, form: FormBody, headers?: Record<string, string>): Promise<Response>;
  /** The same site, asked from a network address as the host tells it. */
  from(ip: string): OpenSite;
  /** Sends any request. */
  send(path: string, init: RequestInit): Promise<Response>;
}

export type FormBody = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

const ROUTES: readonly (readonly [pattern: RegExp, run: ServedFunction, parameter: string])[] = [
  [/^\/api\/demarches\/([^/]*)\/?$/u, submit, 'procedure'],
  [/^\/recus\/(?<token>[^/]*)(?:\/(?<number>[^/]+))?\/?$/u, receipt, ''],
  [/^\/pdf\/recus\/(?<token>[^/]+)(?:\/(?<receipt>[^/]+))?\/?$/u, pdf, ''],
  [/^\/pdf\/lettres\/(?<token>[^/]+)\/(?<letter>[^/]+)\/?$/u, pdf, ''],
  [/^\/suivi\/([^/]+)\/?$/u, requestPage, 'token'],
  [/^\/suivi\/([^/]+)\/corriger\/?$/u, correctRequest, 'token'],
  [/^\/api\/suivi\/?$/u, followUp, ''],
  [/^\/api\/code-perdu\/?$/u, lostCode, ''],
  [/^\/recherche\/?$/u, search, ''],
  [/^\/disponibilite\/?$/u, availability, ''],
  [/^\/api\/incident\/?$/u, incident, ''],
  [/^\/api\/reponses\/?$/u, reply, ''],
  [/^\/api\/fichiers(?:\/(?<id>[^/]+)(?:\/(?<position>[^/]+))?)?$/u, attachments, ''],
  [/^\/api\/adresses\/?$/u, addresses, ''],
];

function pairs(form: FormBody): [string, string][] {
  return Array.isArray(form)
    ? (form as readonly (readonly [string, string])[]).map(([name, value]) => [name, value])
    : Object.entries(form as Readonly<Record<string, string>>);
}

/**
 * Opens the real functions in this process, wired as in production to the real database.
 * @param environment settings changed for this site, for example `PARVIS_NOW`
 */
export function openSite(environment: Readonly<Record<string, string>> = {}): OpenSite {
  const settings = { ...sharedStack().environment, ...environment };
  const routes = ROUTES.map(
    ([pattern, run, parameter]) => [pattern, run.withEnvironment(settings), parameter] as const,
  );
  const sendFrom = (ip: string | undefined, path: string, init: RequestInit) => {
    const request = new Request(`${SITE}${path}`, init);
    const { pathname } = new URL(request.url);
    for (const [pattern, run, parameter] of routes) {
      const match = pattern.exec(pathname);
      if (match === null) continue;
      const params = parameter === '' ? { ...match.groups } : { [parameter]: match[1] ?? '' };
      return run(request, { params, ip });
    }
    throw new RangeError(`No function at ${path}`);
  };
  const open = (ip?: string): OpenSite => ({
    send: (path, init) => sendFrom(ip, path, init),
    from: open,
    get: (path) => sendFrom(ip, path, { method: 'GET' }),
    post: (path, form, headers = {}) =>
      sendFrom(ip, path, {
        method: 'POST',
        body: new URLSearchParams(pairs(form)),
        headers: { origin: SITE, 'sec-fetch-site': 'same-origin', ...headers },
      }),
  });
  return open();
}
