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
  /** Constraint that was broken, when there is one. */
  readonly constraint: string | undefined;
  constructor(code: string, constraint: string | undefined) {
    super(`Database refused: ${code}`);
    this.code = code;
    this.constraint = constraint;
  }
}

interface Answer {
  readonly data: unknown;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly status: number;
}

const ATTEMPTS = 3;
/** No attempt starts later: a person waits, and the platform stops a function that lasts. */
const LAST_START_MS = 6000;
const FIRST_WAIT_MS = 120;
const CONSTRAINT = /constraint "([a-z_]+)"/u;

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
      throw new DatabaseRefusalError(code, CONSTRAINT.exec(error?.message ?? '')?.[1]);
    }
    if (attempt === ATTEMPTS || Date.now() > latest) throw new DatabaseUnavailableError(code);
    await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 3 ** (attempt - 1)));
  }
}

/**
 * Network cut (status 0), gateway errors, PostgREST without its database (PGRST00x), a session that
 * was ended (57P0x), a lock or a serialisation that failed (40xxx, 55P03), no room left (53xxx).
 */
function isPassing(status: number, code: string): boolean {
  return status === 0 || status >= 502 || /^(?:PGRST00|57P0|08|40|53|55P03|57014)/u.test(code);
}

/** PostgREST gives at most a thousand rows at once. */
const PAGE = 1000;

/**
 * Reads every row of a list, a page after the other.
 * @param read rows from one index to another, both included, in an order that is always the same
 */
export async function readEveryRow(
  read: (from: number, to: number) => PromiseLike<Answer>,
): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (;;) {
    const page = await callDatabase(() => read(all.length, all.length + PAGE - 1));
    if (!Array.isArray(page)) throw new TypeError('Not a list of rows');
    all.push(...(page as unknown[]));
    if (page.length < PAGE) return all;
  }
}
