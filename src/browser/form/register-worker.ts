import { definitionPath, formPath, INCIDENT_PAGE, WORKER_PATH } from '../../kit/paths.ts';
import { ADDED } from '../../kit/protocol.ts';
import type { FormFiles } from './files-later.ts';
import type { OpenForm } from './open-form.ts';

/** Addresses of what is needed where the network is lost. */
declare const REVIEW_SCRIPT: string;
declare const SENDINGS_SCRIPT: string;
declare const FILES_SCRIPT: string;
declare const BLOCKS_SCRIPT: string;
declare const OFFERS_SCRIPT: string;

/**
 * Registers the worker that opens this form without network. Last of all: it is for the next visit.
 * Where there is none, or where it is refused, nothing else changes.
 */
export function registerWorker(
  { definition: { slug } }: OpenForm,
  files: FormFiles | undefined,
): void {
  if (!('serviceWorker' in navigator)) return;
  const script = document.querySelector<HTMLScriptElement>('script[src]')?.src;
  const pages = [
    `/demarches/${slug}/`,
    formPath(slug),
    definitionPath(slug),
    script,
    // Without what tells that it was asked for again.
    new URL(import.meta.url).pathname,
    OFFERS_SCRIPT,
    SENDINGS_SCRIPT,
    REVIEW_SCRIPT,
    INCIDENT_PAGE,
    ...(files === undefined ? [] : [FILES_SCRIPT]),
    ...(document.querySelector(ADDED) === null ? [] : [BLOCKS_SCRIPT]),
  ];
  const workers = navigator.serviceWorker;
  workers.register(WORKER_PATH).catch(() => undefined);
  // What was loaded before it was there.
  void workers.ready.then(({ active }) => active?.postMessage(pages));
}
