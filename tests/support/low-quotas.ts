import { press, reachReviewPage } from './file-form.ts';
import type { OpenSite } from './open-site.ts';
import type { ReadPage } from './page.ts';
import { sampleForm } from './sample-answers.ts';

/** The procedure that is filed. */
export const SLUG = 'autorisation-stationnement';

/**
 * Low quotas, to reach them soon. The clock is held: each confirmation of a page comes in the same
 * instant as it, and weighs two.
 */
export const LOW_QUOTAS = {
  PARVIS_NOW: '2026-04-23T08:15:00Z',
  PARVIS_LIMITS: '{"perSourceAndProcedure":4,"wrongCodes":2}',
  PARVIS_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8',
  PARVIS_FREED_SOURCES: '203.0.113.64/26',
  PARVIS_BLOCKED_SOURCES: '198.51.100.9',
};

/** Fills in, checks and confirms. */
export async function confirmFrom(
  from: OpenSite,
): Promise<{ check: ReadPage; response: Response }> {
  const check = await reachReviewPage(from, SLUG, sampleForm(SLUG));
  return { check, response: await press(from, SLUG, check, 'confirmer') };
}

/** The same several times: what each confirmation was answered. */
export async function statusesFrom(from: OpenSite, count: number): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    statuses.push((await confirmFrom(from)).response.status);
  }
  return statuses;
}
