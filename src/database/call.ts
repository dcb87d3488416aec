import { AWAY } from './breaker.ts';
import { refusalOf, type RefusalName } from './refusal-codes.ts';

/** The database did not answer, or refused to: nothing can be said to be stored. */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';
  readonly code: string;
  constructor(code: string) {
    super(`Database unavailable: ${code}`);
    this.code = code;
  }
}

/** The database answered and refused what it was sent. */
export class DatabaseRefusalError extends Error {
  override readonly name = 'DatabaseRefusalError';
  readonly code: string;
  /** Which refusal of the register; `undefined` when what was sent is a mistake of ours. */
  readonly refusal: RefusalName | undefined;
  /** Which case of it, where a refusal tells several apart. */
  readonly detail: string;
  /** Of a quota: after so long, the same call may go through. */
  readonly waitSeconds: number;
  /** Of a quota: how strong a proof of work would do, from 1 to 4. */
  readonly strength: number;
  constructor(code: string, detail = '', hint = '') {
    super(`Database refused: ${code}`);
    this.code = code;
    this.refusal = refusalOf(code);
    this.detail = detail;
    this.waitSeconds = Number(detail);
    this.strength = Number(hint);
  }
}

/** What a call of the client answers. */
export interface Answer {
  readonly data: unknown;
  readonly error: {
    readonly code: string;
    readonly details: string | null;
    readonly hint?: string | null;
  } | null;
  readonly status: number;
}

const ATTEMPTS = 3;
/** No attempt starts later: a person waits, and the platform stops a function that lasts. */
const LAST_START_MS = 6000;
const FIRST_WAIT_MS = 120;

/**
 * Makes a call that may be repeated without harm, and repeats it when the database is only away for
 * an instant: the client itself never repeats a POST.
 * @throws {DatabaseUnavailableError} after the last attempt
 * @throws {DatabaseRefusalError} at once, when repeating would change nothing
 */
export async function callDatabase(call: () => PromiseLike<Answer>): Promise<unknown> {
  const latest = Date.now() + LAST_START_MS;
  for (let attempt = 1; ; attempt += 1) {
    const { data, error, status } = await call();
    if (error === null && status < 300) return data;
    // A gateway that fails has no code of Postgres to give: its error is empty.
    const code = error === null || error.code === '' ? String(status) : error.code;
    if (!isPassing(status, code)) {
      throw new DatabaseRefusalError(code, error?.details ?? '', error?.hint ?? '');
    }
    const isLast = code === AWAY || attempt === ATTEMPTS || Date.now() > latest;
    if (isLast) throw new DatabaseUnavailableError(code);
    await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 3 ** (attempt - 1)));
  }
}

/** Whether an error is a refusal of the register. */
export function isRefusal(error: unknown, name: RefusalName): error is DatabaseRefusalError {
  return error instanceof DatabaseRefusalError && error.refusal === name;
}

/** What a quota asks for. */
export interface Wait<TName extends RefusalName> {
  readonly outcome: TName;
  readonly waitSeconds: number;
  /** Of a proof of work, where one would do: from 1 to 4. */
  readonly strength: number;
}

/**
 * Makes a call that quotas may refuse: having to wait is an answer.
 * @param names the refusals that say how long
 */
export async function answerOrWait<TAnswer, TName extends RefusalName>(
  call: Promise<TAnswer>,
  names: readonly TName[],
): Promise<TAnswer | Wait<TName>> {
  try {
    return await call;
  } catch (error) {
    const outcome = names.find((name) => isRefusal(error, name));
    if (outcome === undefined || !(error instanceof DatabaseRefusalError)) throw error;
    const { waitSeconds, strength } = error;
    return { outcome, waitSeconds, strength };
  }
}

/**
 * Network cut (status 0), gateway errors, PostgREST without its database (PGRST00x), a session that
 * was ended (57P0x), a lock or a serialisation that failed (40xxx, 55P03), no room left (53xxx).
 */
function isPassing(status: number, code: string): boolean {
  return status === 0 || status >= 502 || /^(?:PGRST00|57P0|08|40|53|55P03|57014)/u.test(code);
}
