import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { press, reachReviewPage } from './file-form.ts';
import { readPage } from './page.ts';
import { sampleForm } from './sample-answers.ts';

/** Functions whose database answers nothing. Called for where tests run: commands that list pages have no use for them. */
async function withoutDatabase(settings: Readonly<Record<string, string>> = {}) {
  const { openSite } = await import('./open-site.ts');
  return openSite({ SUPABASE_URL: 'http://127.0.0.1:9', ...settings });
}

/** What a person sees who sends a request while the database is down. */
export async function reviewPageWithoutDatabase(procedure: string): Promise<string> {
  const site = await withoutDatabase();
  const check = await reachReviewPage(site, procedure, sampleForm(procedure));
  return (await press(site, procedure, check, 'confirmer')).text();
}

/** The same where what is sent may wait: the registration receipt. */
export async function registrationWithoutDatabase(procedure: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-spool-'));
  try {
    const site = await withoutDatabase({ PARVIS_SPOOL: folder });
    const check = await reachReviewPage(site, procedure, sampleForm(procedure));
    const filed = await press(site, procedure, check, 'confirmer');
    return await (await site.get(filed.headers.get('location') ?? '')).text();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a person sees who opens a receipt while the database is down. */
export async function receiptWithoutDatabase(): Promise<string> {
  const site = await withoutDatabase();
  return (await site.get(`/recus/${'A'.repeat(22)}`)).text();
}

/** What proves to a person that nothing could be received. */
export async function attestationWithoutDatabase(procedure: string): Promise<string> {
  const site = await withoutDatabase();
  const check = await reachReviewPage(site, procedure, sampleForm(procedure));
  const page = await readPage(await press(site, procedure, check, 'confirmer'));
  const attestation = page.value('attestation') ?? '';
  return (await site.post('/api/incident', { attestation })).text();
}

/** The record of availability, which nobody can read now. */
export async function availabilityWithoutDatabase(): Promise<string> {
  return (await (await withoutDatabase()).get('/disponibilite')).text();
}

/** The record of availability, with a failure of each kind. */
export async function availabilityAfterFailures(): Promise<string> {
  const { addCommune } = await import('./database.ts');
  const { recordRuns } = await import('./record-runs.ts');
  const { openSite } = await import('./open-site.ts');
  const commune = await addCommune('pannes');
  await recordRuns(commune, [
    [-60, -51],
    [-50, -41, 'site'],
    [-40, -31, 'database', 'filing'],
    [-24, -21, 'mail'],
    [-20, -1, 'spool'],
  ]);
  return (await openSite({ PARVIS_COMMUNE: commune }).get('/disponibilite')).text();
}
