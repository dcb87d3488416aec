import { LOCAL_SIRET } from '../../src/local/identity/ready-people.ts';
import type { ServedFunction } from '../../src/web/serve.ts';
import { SITE } from './open-site.ts';

const MOST_REDIRECTS = 15;

/** An answer, and where it was given. */
export interface Arrived {
  readonly url: URL;
  readonly response: Response;
  readonly text: string;
}

/** What is chosen at the provider, besides who. */
export type Choice = Partial<Record<'way' | 'siret' | 'email' | 'sub', string>>;

/** A browser without script: cookies, redirects, between the desk and the provider. */
export class DeskVisitor {
  readonly #pages: readonly (readonly [RegExp, ServedFunction])[];
  /** By host, as browsers keep them. */
  readonly #jars = new Map<string, Map<string, string>>();

  constructor(pages: readonly (readonly [RegExp, ServedFunction])[]) {
    this.#pages = pages;
  }

  cookie(name: string): string | undefined {
    return this.#jarOf(new URL(SITE)).get(name);
  }

  setCookie(name: string, value: string): void {
    this.#jarOf(new URL(SITE)).set(name, value);
  }

  /** Goes to a page and follows redirects, as far as another page. */
  async go(path: string, init: RequestInit = {}): Promise<Arrived> {
    let url = new URL(path, SITE);
    let sent = init;
    for (let step = 0; step < MOST_REDIRECTS; step += 1) {
      const response = await this.send(url, sent);
      const place = response.headers.get('location');
      if (place === null) return { url, response, text: await response.text() };
      url = new URL(place, url);
      sent = {};
    }
    throw new RangeError(`Too many redirects: ${url.href}`);
  }

  /** Posts a form from a page of the site. */
  post(
    path: string,
    form: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Arrived> {
    const url = new URL(path, SITE);
    return this.go(path, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { origin: url.origin, 'sec-fetch-site': 'same-origin', ...headers },
    });
  }

  /** Signs in at the provider, from a page of the desk. @returns the page where it ends */
  async signIn(
    person: string,
    { from = '/bureau/reprise', ...choice }: Choice & { readonly from?: string } = {},
  ): Promise<Arrived> {
    const page = await this.go(from);
    return page.text.includes('name="person"') ? this.choose(page, person, choice) : page;
  }

  /** Chooses who one is, on the page of the provider. */
  choose({ url }: Arrived, person: string, choice: Choice = {}): Promise<Arrived> {
    const form = { person, siret: LOCAL_SIRET, ...choice };
    return this.post(url.href, form);
  }

  /** Chooses who one is. @returns where the provider sends the browser back, which is not gone to */
  async sentBack({ url }: Arrived, person: string): Promise<URL> {
    let place = url;
    let response = await this.send(place, {
      method: 'POST',
      body: new URLSearchParams({ person, siret: LOCAL_SIRET }),
    });
    for (;;) {
      place = new URL(response.headers.get('location') ?? '', place);
      if (place.origin === SITE) return place;
      response = await this.send(place);
    }
  }

  /** One request, its cookies sent and kept, its redirect not followed. */
  async send(url: URL, init: RequestInit = {}): Promise<Response> {
    const jar = this.#jarOf(url);
    const headers = new Headers(init.headers);
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const request = new Request(url, { ...init, headers, redirect: 'manual' });
    const response = url.origin === SITE ? await this.ask(request) : await fetch(request);
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=', 2) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  /** One request as it is made: no cookie is added, none is kept. */
  ask(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    for (const [pattern, run] of this.#pages) {
      const found = pattern.exec(pathname);
      if (found !== null) return run(request, { params: { ...found.groups } });
    }
    // As the host says of what is not there.
    return Promise.resolve(new Response('', { status: 404 }));
  }

  #jarOf({ host }: URL): Map<string, string> {
    const jar = this.#jars.get(host) ?? new Map<string, string>();
    this.#jars.set(host, jar);
    return jar;
  }
}
