import { OFFLINE_PAGE } from '../kit/paths.ts';
import { soon } from './device/soon.ts';

/** Changes with the rules below: what another version kept is forgotten. */
export const PAGES_KEPT = 'parvis-2';
/** Pages and files kept at most: a phone has little room. */
const MOST_KEPT = 60;
/** A network that does not answer this soon gives way to what was kept; it still refreshes it. */
const TIMEOUT_MS = 3000;

const IMMUTABLE = '/fichiers/';
/**
 * Procedures, their forms, what they ask, the pages of sendings and of attestations: nothing that is about a
 * person.
 */
const KEPT = /^\/(?:demarches\/[\w-]+\/(?:formulaire\/|definition\.json)?|suivi\/|attestation\/)$/u;

/** Whether what is at an address may be kept. */
export const isOurs = (pathname: string): boolean =>
  pathname.startsWith(IMMUTABLE) || KEPT.test(pathname);

/** Fetches something and keeps it. What fails is not kept, and breaks nothing. */
export async function keepPage(path: string): Promise<void> {
  try {
    await keepAnswer(path, await fetch(path));
  } catch {
    // The network is lost: another visit will keep it.
  }
}

/**
 * The network first, so that nothing is out of date while there is one; then what was kept, if no page of
 * ours comes; then the page that says that there is no network.
 */
export async function openKept(request: Request, pathname: string): Promise<Response> {
  // Forbidden or silent, what is kept must not cost the network.
  const kept = isOurs(pathname) ? await soon(caches.match(pathname)) : undefined;
  if (kept !== undefined && pathname.startsWith(IMMUTABLE)) return kept;
  const fresh = fetch(request).then(async (response) => {
    if (isOurs(pathname)) await keepAnswer(pathname, response.clone());
    return kept !== undefined && !isFromUs(response) ? kept : response;
  });
  if (kept === undefined) return fresh.catch(async () => openOffline(request));
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), TIMEOUT_MS));
  return Promise.race([fresh.catch(() => kept), late]);
}

async function openOffline({ mode }: Request): Promise<Response> {
  const page = mode === 'navigate' ? await caches.match(OFFLINE_PAGE) : undefined;
  return page ?? Response.error();
}

/**
 * The page that a function draws of what was posted, whole; or the form, with its draft, instead of a page
 * of the browser, of a hotel or of a server that failed, and of the half of a page.
 */
export async function openPosted(request: Request, form: string): Promise<Response> {
  try {
    const response = await post(request);
    // A redirection to a receipt: the browser alone may read it.
    if (response.type === 'opaqueredirect') return response;
    const page = await response.blob();
    if (isFromUs(response)) return new Response(page, response);
  } catch {
    // The network is lost.
  }
  return Response.redirect(form, 303);
}

/** Hotels and proxies put pages of theirs in the place of any. */
const isFromUs = ({ headers }: Response): boolean =>
  (headers.get('content-security-policy') ?? '').startsWith("default-src 'none'");

/** Keeps an answer of ours alone, once all of it came: half a page must not cost the one that is kept. */
async function keepAnswer(path: string, response: Response): Promise<void> {
  if (!response.ok || response.redirected || !isFromUs(response)) return;
  const page = new Response(await response.blob(), response);
  // Full, forbidden or silent: the page is shown all the same.
  await soon(store(path, page));
}

async function store(path: string, page: Response): Promise<void> {
  const cache = await caches.open(PAGES_KEPT);
  // In one go, or a page that opens now would not find it; at the end of the list: the first ones are
  // those that were not opened for the longest time.
  await cache.put(path, page);
  const paths = await cache.keys();
  const others = paths.filter(({ url }) => !url.endsWith(OFFLINE_PAGE));
  for (const old of others.slice(0, -MOST_KEPT)) await cache.delete(old);
}

/**
 * Posts a form. Going back to what it answered, a browser asks its cache alone, where nothing is that
 * came through a worker: it is posted again, which shows the same page and never files twice.
 */
async function post(request: Request): Promise<Response> {
  if (!request.cache.includes('cache')) return fetch(request);
  const { url, method, headers } = request;
  return fetch(url, { method, headers, body: await request.blob(), redirect: 'manual' });
}
