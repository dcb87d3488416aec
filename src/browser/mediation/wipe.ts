import { setShared } from '../device/shared-computer.ts';

/** Told to the other tabs, and not to this one, which has more to erase: whoever was helped has gone. */
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('aide') : undefined;

/** A browser may forbid any of these: the others are done all the same. */
async function tried(act: () => unknown): Promise<void> {
  try {
    await act();
  } catch {
    // Forbidden, or not there.
  }
}

/**
 * Erases all that this site keeps in this browser: drafts, sendings, files, marks, pages, the worker.
 * @param isPublicPlace whether it stays a shared machine: that mark is of the machine, and of nobody
 * @returns once it is done
 */
export async function wipe(isPublicPlace: boolean): Promise<void> {
  channel?.postMessage('');
  await tried(() => localStorage.clear());
  if (isPublicPlace) setShared(true, true);
  await tried(() => sessionStorage.clear());
  await tried(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) {
      await registration.unregister();
    }
  });
  await tried(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await tried(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.deleteDatabase('parvis');
        // Held by another tab, it goes as soon as that one lets it.
        for (const name of ['success', 'error', 'blocked'] as const) {
          request.addEventListener(name, () => resolve());
        }
      }),
  );
}

/** Calls when another tab ends the session. */
export function onWiped(listener: () => void): void {
  if (channel !== undefined) channel.onmessage = listener;
}
