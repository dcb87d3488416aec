import { AT_DESK, DESK_API, DESK_BACKEND } from '../../editing/desk-backend.ts';

/** Where Sveltia CMS keeps who signed in: it reads it as soon as it is loaded. */
const PERSON = 'sveltia-cms.user';
/** The cookie of the desk says who writes: the tool only wants something that is no secret. */
const TOKEN = 'bureau';

/** Where content is kept; or what the page says instead of the tool. */
export type Place =
  | { readonly kind: 'forge' | 'computer' | 'desk' }
  | { readonly kind: 'none'; readonly said: 'elsewhere' | 'sign-in' | 'not-yours' };

/**
 * Chooses where the tool writes: the forge when there is one, else the copy of this computer, else the desk,
 * when it takes contents. `?bureau` asks for the desk.
 */
export async function choosePlace(hasForge: boolean): Promise<Place> {
  // The tool writes its own address: the tab remembers what it was opened for.
  if (new URLSearchParams(location.search).has(AT_DESK)) sessionStorage.setItem(AT_DESK, '1');
  const isAsked = sessionStorage.getItem(AT_DESK) !== null;
  if (!isAsked && (hasForge || isOnThisComputer())) {
    forgetDesk();
    return { kind: hasForge ? 'forge' : 'computer' };
  }
  const { status } = await fetch(`${DESK_API}/user`);
  if (status === 401) return { kind: 'none', said: 'sign-in' };
  if (status === 403) return { kind: 'none', said: 'not-yours' };
  if (status !== 200) return { kind: 'none', said: 'elsewhere' };
  localStorage.setItem(PERSON, JSON.stringify({ backendName: DESK_BACKEND, token: TOKEN }));
  return { kind: 'desk' };
}

/** Whether the person is still there: the tool has a way out of its own. */
export function isAtDesk(): boolean {
  const kept = JSON.parse(localStorage.getItem(PERSON) ?? '{}') as { token?: string } | null;
  return kept?.token === TOKEN;
}

/** Whoever wrote at the desk in this browser is nobody for a forge, nor for a computer. */
function forgetDesk(): void {
  if (isAtDesk()) localStorage.removeItem(PERSON);
}

/** Browsers let a page write files of the computer only from an address of that computer. */
function isOnThisComputer(): boolean {
  return /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/u.test(location.hostname);
}
