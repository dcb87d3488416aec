import { createAvailabilityRecorder } from '../../src/incidents/availability-repository.ts';
import { deriveIncidentKey } from '../../src/incidents/incident-key.server.ts';
import { createServices } from '../../src/web/services.ts';
import { press, reachReviewPage } from './file-form.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { readPage, type ReadPage } from './page.ts';
import { sampleForm } from './sample-answers.ts';
import { sharedStack } from './shared-stack.ts';

export const SLUG = 'autorisation-stationnement';
/** An hour that a person would remember. */
export const EVENING = '2026-12-31T22:45:00Z';

/** What functions are made from, as the test file that runs sees it. */
export const servicesWith = (changes: Readonly<Record<string, string>> = {}) =>
  createServices({ ...sharedStack().environment, ...changes });

/** The site whose database is away, and which has no place apart. */
export const siteThatFails = (): OpenSite =>
  openSite({ SUPABASE_URL: 'http://127.0.0.1:9', PARVIS_NOW: EVENING });

/**
 * Sends a form while nothing can be kept.
 * @param changes of the answers
 * @returns the page that says so, and the code that proves it
 */
export async function failToFile(
  changes: Readonly<Record<string, string>> = {},
): Promise<{ page: ReadPage; code: string }> {
  const check = await reachReviewPage(openSite(), SLUG, sampleForm(SLUG, changes));
  const page = await readPage(await press(siteThatFails(), SLUG, check, 'confirmer'));
  return { page, code: page.value('attestation') ?? '' };
}

/** Asks for the page, or the file, of an attestation. */
export const showAttestation = async (code: string, form = ''): Promise<Response> =>
  openSite().post('/api/incident', { attestation: code, forme: form });

/** Notes the public key of a server, as it does each minute. */
export async function publishKey(changes: Readonly<Record<string, string>> = {}): Promise<void> {
  const { database, setting } = await servicesWith(changes);
  const { kid, publicKey } = await deriveIncidentKey(setting('PARVIS_SECRET'));
  await createAvailabilityRecorder(database('maintenance')).publishKey(kid, publicKey);
}
