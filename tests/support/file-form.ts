import { expect } from 'vitest';
import type { FormBody, OpenSite } from './open-site.ts';
import { readPage, type ReadPage } from './page.ts';

/** Sends a form and reads the review page. */
export async function reachReviewPage(
  site: OpenSite,
  procedure: string,
  form: FormBody,
): Promise<ReadPage> {
  const page = await readPage(await site.post(`/api/demarches/${procedure}`, form));
  expect({ status: page.status, summary: page.summary }).toEqual({ status: 200, summary: [] });
  return page;
}

/** Sends what a review page carries, with one of its buttons. */
export function press(
  site: OpenSite,
  procedure: string,
  reviewPage: ReadPage,
  step: 'confirmer' | 'modifier' | 'nouvelle',
): Promise<Response> {
  return site.post(`/api/demarches/${procedure}`, [...reviewPage.form(), ['_etape', step]]);
}

/** Goes from a filled form to its receipt. */
export async function fileForm(
  site: OpenSite,
  procedure: string,
  form: FormBody,
): Promise<{ location: string; receipt: ReadPage; reviewPage: ReadPage }> {
  const reviewPage = await reachReviewPage(site, procedure, form);
  const response = await press(site, procedure, reviewPage, 'confirmer');
  const location = response.headers.get('location') ?? '';
  expect({ status: response.status, location }).toEqual({
    status: 303,
    location: expect.stringMatching(/^\/recus\/[\w-]{22}$/u) as string,
  });
  const receipt = await readPage(await site.get(location));
  expect(receipt.status).toBe(200);
  return { location, receipt, reviewPage };
}
