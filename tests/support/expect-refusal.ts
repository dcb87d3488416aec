import { expect } from 'vitest';
import { readPage, type ReadPage } from './page.ts';

/** A refusal is a page in French, with a way out, that shows nothing of the inside. */
export async function expectRefusal(
  response: Response,
  status: number,
  says: RegExp,
): Promise<ReadPage> {
  const page = await readPage(response);
  expect(page.status).toBe(status);
  expect(page.title).toMatch(/^Erreur : /u);
  expect(page.text).toMatch(says);
  expect(page.document.querySelector('main a[href="/aide/"]')).not.toBeNull();
  expect(page.text).not.toMatch(/Error|exception|stack|PGRST|node_modules|undefined|\bnull\b/u);
  return page;
}
