import { foldText } from './fold-text.ts';

/** Where the search is asked. Without a final slash: a function answers there. */
export const SEARCH_PAGE = '/recherche';
/** Where somebody helps, and how to reach the town hall. */
export const HELP_PAGE = '/aide/';
/** What somebody else than the town hall does, and who. */
export const SIGNPOSTS_PAGE = '/ailleurs/';
/** Files that browsers keep for ever: their names change with what they hold. */
export const ASSET_FOLDER = '/fichiers';
/** Page with the form that asks for a number and a code. */
export const FOLLOW_UP_PAGE = '/suivi/';
/** Page where a person stops a mandate that they gave, with its number and its code. */
export const STOP_MANDATE_PAGE = '/mandat';
/** Where somebody helps without signing in, and where that ends. Functions answer there. */
export const COMPANION_PAGE = '/aide/avec-quelqu-un';
export const COMPANION_END = `${COMPANION_PAGE}/fin/`;
/** Page that the worker shows for those that it did not keep. */
export const OFFLINE_PAGE = '/hors-connexion/';
/** Page that makes attestations of technical incident on the device, without network. */
export const INCIDENT_PAGE = '/attestation/';
/** Where an attestation that the server signed is shown, to print or to keep. */
export const INCIDENT_ACTION = '/api/incident';
/** When the service worked. Without a final slash: a function answers there. */
export const AVAILABILITY_PAGE = '/disponibilite';
/** The script of the worker. At the root: it answers for every page. */
export const WORKER_PATH = '/service-worker.js';
/** Where that form is sent. */
export const FOLLOW_UP_ACTION = '/api/suivi';
/** Page with the form that asks for a new code, and where it is sent. */
export const LOST_CODE_PAGE = '/code-perdu/';
export const LOST_CODE_ACTION = '/api/code-perdu';

/** Where addresses are proposed while one is typed. */
export const ADDRESS_HELP_ACTION = '/api/adresses';

/** Where the register of data processing says what becomes of the answers to a procedure. */
export function registerPath(theme: string, slug: string): string {
  return `/donnees-personnelles/registre/${theme}/#${slug}`;
}

/** Page of a receipt, known only to whoever filed. */
export function receiptPath(token: string): string {
  return `/recus/${token}`;
}

/** One of the receipts of a request, by its rank: without one, the last. */
export function receiptPathOf(token: string, number: number): string {
  return `${receiptPath(token)}/${number}`;
}

/**
 * A receipt as a PDF: an address of its own, so that no part of another is taken for it.
 * @param number its rank; nothing: the last one
 */
export function receiptPdfPath(token: string, number?: number): string {
  return number === undefined ? `/pdf/recus/${token}` : `/pdf/recus/${token}/${number}`;
}

/** A letter that the person was told, as a PDF. @param number its rank among them */
export function letterPdfPath(token: string, number: number): string {
  return `/pdf/lettres/${token}/${number}`;
}

/** Page that tells where a filing stands: the address of the QR code. */
export function followUpPath(token: string): string {
  return `${FOLLOW_UP_PAGE}${token}`;
}

/** Page where the answers of a filing are put right. */
export function correctionPath(token: string): string {
  return `${followUpPath(token)}/corriger`;
}

/** Where the page of what others do speaks of a subject, by its title. */
export function signpostPath(title: string): string {
  return `${SIGNPOSTS_PAGE}#${foldText(title).replace(/[^a-z0-9]+/gu, '-')}`;
}

/** The page of a procedure. */
export function procedurePath(slug: string): string {
  return `/demarches/${slug}/`;
}

/** The form of a procedure. */
export function formPath(slug: string): string {
  return `/demarches/${slug}/formulaire/`;
}

/** What a procedure is filed against. */
export function definitionPath(slug: string): string {
  return `/demarches/${slug}/definition.json`;
}

/** The same form, to print and fill in by hand. */
export function paperPath(slug: string): string {
  return `${formPath(slug)}papier/`;
}

/** The same, as a PDF. */
export function paperPdfPath(slug: string): string {
  return `${formPath(slug)}papier.pdf`;
}
