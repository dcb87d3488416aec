import { callDatabase, type Answer } from './call.ts';

/** A query of the client, before its order and its length are said. */
interface Pageable extends PromiseLike<Answer> {
  order(column: string): Pageable;
  or(filter: string): Pageable;
  limit(count: number): Pageable;
}

type Row = Readonly<Record<string, unknown>>;

/** What is asked for at once: the database may be set to give fewer. */
const PAGE = 1000;

/**
 * Reads every row of a list, a page after the other: each starts after the last row of the one before,
 * so that rows that come or go meanwhile move nothing. The end is a page without a row.
 * @param query makes the query, with its filters
 * @param key columns that are read, tell rows apart and give their order
 */
export async function readEveryRow(
  query: () => Pageable,
  key: readonly string[],
): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (;;) {
    const last = all.at(-1);
    const page = await callDatabase(() => {
      const asked = last === undefined ? query() : query().or(after(last, key));
      return key.reduce((ordered, column) => ordered.order(column), asked).limit(PAGE);
    });
    if (!Array.isArray(page)) throw new TypeError('Not a list of rows');
    if (page.length === 0) return all;
    all.push(...(page as Row[]));
  }
}

/** The filter of PostgREST for the rows after one: `a > 1, or a = 1 and b > 2`. */
function after(row: Row, [first = '', ...others]: readonly string[]): string {
  const value = JSON.stringify(String(row[first]));
  const greater = `${first}.gt.${value}`;
  if (others.length === 0) return greater;
  return `${greater},and(${first}.eq.${value},or(${after(row, others)}))`;
}
