import { AT_DESK, DESK_API, DESK_BACKEND, DESK_TOKEN } from '../../editing/desk-backend.ts';

/** Where Sveltia CMS keeps who signed in: it reads it as soon as it is loaded. */
const PERSON = 'sveltia-cms.user';
/** Whoever signed in to a forge in this browser, while somebody writes at the desk. */
const OTHER_PERSON = 'parvis.forge';

/** Where content is kept; or what the page says instead of the tool. */
export type Place =
  | { readonly kind: 'forge' | 'computer' | 'desk' }
  | { readonly kind: 'none'; readonly said: 'elsewhere' | 'sign-in' | 'not-yours' | 'away' };

const SAID: Readonly<Record<number, 'elsewhere' | 'sign-in' | 'not-yours'>> = {
  401: 'sign-in',
  403: 'not-yours',
  404: 'elsewhere',
};

/**
 * Chooses where the tool writes: the forge when there is one, else the copy of this computer, else the desk,
 * when it takes contents. `?bureau` asks for the desk.
 */
export async function choosePlace(hasForge: boolean): Promise<Place> {
  if (!isDeskAsked() && (hasForge || isOnThisComputer())) {
    forgetDesk();
    return { kind: hasForge ? 'forge' : 'computer' };
  }
  const response = await fetch(`${DESK_API}/user`);
  if (!response.ok) return { kind: 'none', said: SAID[response.status] ?? 'away' };
  const { id } = (await response.json()) as { readonly id: string };
  const kept = localStorage.getItem(PERSON);
  if (kept !== null && !kept.includes(DESK_TOKEN)) localStorage.setItem(OTHER_PERSON, kept);
  localStorage.setItem(
    PERSON,
    JSON.stringify({ backendName: DESK_BACKEND, token: DESK_TOKEN + id }),
  );
  return { kind: 'desk' };
}

/** The tool writes its own address, after `#`: the tab remembers what it was opened for until then. */
function isDeskAsked(): boolean {
  if (new URLSearchParams(location.search).has(AT_DESK)) sessionStorage.setItem(AT_DESK, '1');
  else if (location.hash === '') sessionStorage.removeItem(AT_DESK);
  return sessionStorage.getItem(AT_DESK) !== null;
}

/** Whoever wrote at the desk in this browser is nobody for a forge, nor for a computer. */
function forgetDesk(): void {
  if (localStorage.getItem(PERSON)?.includes(DESK_TOKEN) !== true) return;
  const other = localStorage.getItem(OTHER_PERSON);
  if (other === null) localStorage.removeItem(PERSON);
  else localStorage.setItem(PERSON, other);
  localStorage.removeItem(OTHER_PERSON);
}

/** Browsers let a page write files of the computer only from an address of that computer. */
function isOnThisComputer(): boolean {
  return /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/u.test(location.hostname);
}
