import { query } from './database.ts';

/** The reference that a receipt shows. */
export const referenceOf = (page: { document: Document }): string =>
  page.document.querySelector('.code')?.textContent ?? '';

/** What the database keeps under a reference. */
export const storedAs = (
  reference: string,
): Promise<{ id: string; answers: Record<string, unknown>; status: string }[]> =>
  query('select * from submissions where reference = $1', [reference]);
