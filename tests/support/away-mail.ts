import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Email } from 'postal-mime';
import { afterEach, beforeEach, expect } from 'vitest';
import { replay } from './away.ts';
import { press, reachReviewPage } from './file-form.ts';
import { mails } from './mail.ts';
import { openSite } from './open-site.ts';
import { useOwnMailbox } from './own-mailbox.ts';
import { sampleForm } from './sample-answers.ts';
import { ownCommune } from './shared-stack.ts';

const SLUG = 'autorisation-stationnement';
export const NOWHERE = { SUPABASE_URL: 'http://127.0.0.1:9' };
const NOON = '2026-12-24T11:00:00Z';

/** What is filed while the database is away, with an empty spool for each test, and a mailbox for the file. */
export function useAwayMail() {
  const own = useOwnMailbox();
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parvis-spool-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const settings = (more: Record<string, string> = {}): Record<string, string> => ({
    ...own.stack.environment,
    PARVIS_SPOOL: folder,
    PARVIS_NOW: NOON,
    ...more,
  });
  return {
    own,
    settings,
    folder: () => folder,
    /** A minute of the clock while the database is still away. */
    stillAway: (more: Record<string, string> = {}) => replay(settings({ ...NOWHERE, ...more })),
    /** Files a form. @returns the address of its receipt */
    fileAway: async (changes: Record<string, string>): Promise<string> => {
      const check = await reachReviewPage(own.site, SLUG, sampleForm(SLUG, changes));
      const response = await press(openSite(settings(NOWHERE)), SLUG, check, 'confirmer');
      expect(response.status).toBe(303);
      return response.headers.get('location') ?? '';
    },
    /** What came for an address, the last first. */
    arrived: async (address: string): Promise<Email[]> =>
      (await mails(own.stack)).filter(({ to }) => to?.some((one) => one.address === address)),
    /** Names of what remembers the e-mails that left. */
    marks: () => readdirSync(join(folder, ownCommune())).filter((name) => name.startsWith('mail.')),
  };
}
