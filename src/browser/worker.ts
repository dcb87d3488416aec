import { formPath, OFFLINE_PAGE } from '../kit/paths.ts';
import { solveChallenge } from '../quotas/proof-challenge.ts';
import { sendWaiting } from './device/send-waiting.ts';
import { isOurs, keepPage, openKept, openPosted, PAGES_KEPT } from './worker-pages.ts';

/** What a service worker has, that a page has not. */
interface Extended extends Event {
  readonly request: Request;
  readonly data: unknown;
  waitUntil(done: Promise<unknown>): void;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: string, listener: (event: Extended) => void): void;
}
declare const self: Worker;

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([keepPage(OFFLINE_PAGE), self.skipWaiting()]));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOldCaches(), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
  // Pages of ours alone write to it: addresses.
  // Each by itself: one that fails must not cost the others. The network may have been lost when the
  // worker was installed.
  const paths = [OFFLINE_PAGE, ...(event.data as string[])];
  event.waitUntil(Promise.all(paths.map(keepPage)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  const posted = /^\/api\/demarches\/([^/]+)$/u.exec(pathname);
  if (request.mode === 'navigate' && request.method === 'POST' && posted !== null) {
    event.respondWith(openPosted(request, formPath(posted[1] ?? '')));
  } else if (request.method === 'GET' && (request.mode === 'navigate' || isOurs(pathname))) {
    event.respondWith(openKept(request, pathname));
  }
});

self.addEventListener('sync', (event) => {
  // Refused, the browser calls again later.
  const done = sendWaiting(solveChallenge).then((is) => {
    if (!is) throw new Error('Something waits');
  });
  event.waitUntil(done);
});

async function forgetOldCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== PAGES_KEPT).map((name) => caches.delete(name)));
}
