import { query } from './database.ts';

/** The reference that a receipt shows. */
export const referenceOf = (page: { document: Document }): string =>
  page.document.querySelector('.code')?.textContent ?? '';

/** What the database keeps under a reference. */
export const storedAs = (
  reference: string,
): Promise<{ id: string; answers: Record<string, unknown>; state: string }[]> =>
  query('select * from submissions where reference = $1', [reference]);

/** How many times the form with a key was filed: once, whatever happened to it. */
export const timesFiled = async (key: string | null): Promise<number> =>
  (await query('select 1 from submissions where submission_key = $1', [key])).length;

/** How many rows a filing left in each table. */
export const rowsOf = async ({ submissionKey }: Record<string, unknown>) =>
  (
    await query<Record<string, number>>(
      `with s as (select id from submissions where submission_key = $1)
       select (select count(*)::int from s) as submissions,
              (select count(*)::int from receipts where submission_id in (table s)) as receipts,
              (select count(*)::int from journal where submission_id in (table s)) as journal,
              (select count(*)::int from outbox
                where submission_id in (table s) and channel = 'email') as notices`,
      [submissionKey],
    )
  )[0];
