import { inject, vi } from 'vitest';
import type { ServedFunction } from '../../src/web/serve.ts';

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

const ROUTES: readonly (readonly [pattern: RegExp, name: string, parameter: string])[] = [
  [/^\/api\/demarches\/([^/]*)\/?$/u, 'submit', 'procedure'],
  [/^\/recus\/([^/]*)\/?$/u, 'receipt', 'token'],
  [/^\/suivi\/([^/]+)\/?$/u, 'follow-up', 'token'],
  [/^\/api\/suivi\/?$/u, 'follow-up', ''],
  [/^\/recherche\/?$/u, 'search', ''],
  [/^\/api\/fichiers(?:\/(?<id>[^/]+)(?:\/(?<position>[^/]+))?)?$/u, 'attachments', ''],
  [/^\/api\/adresses\/?$/u, 'addresses', ''],
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
export async function openSite(environment: Record<string, string> = {}): Promise<OpenSite> {
  for (const name of ['PARVIS_NOW', ...Object.keys(environment)])
    Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, inject('stack').environment, environment);
  // Functions keep what they were made with: fresh modules read the settings again.
  vi.resetModules();
  const functions: Record<string, ServedFunction> = {
    submit: (await import('../../functions/submit.ts')).default,
    receipt: (await import('../../functions/receipt.ts')).default,
    'follow-up': (await import('../../functions/follow-up.ts')).default,
    attachments: (await import('../../functions/attachments.ts')).default,
    search: (await import('../../functions/search.ts')).default,
    addresses: (await import('../../functions/addresses.ts')).default,
  };
  const sendFrom = (ip: string | undefined, path: string, init: RequestInit) => {
    const request = new Request(`${SITE}${path}`, init);
    const { pathname } = new URL(request.url);
    for (const [pattern, name, parameter] of ROUTES) {
      const match = pattern.exec(pathname);
      const run = functions[name];
      if (match === null || run === undefined) continue;
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
