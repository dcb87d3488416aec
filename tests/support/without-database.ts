import { press, reachReviewPage } from './file-form.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { sampleForm } from './sample-answers.ts';

/** Runs with functions whose database answers nothing, then gives the settings back to the served site. */
async function withoutDatabase(ask: (site: OpenSite) => Promise<Response>): Promise<string> {
  const before = { ...process.env };
  const site = await openSite({ SUPABASE_URL: 'http://127.0.0.1:9' });
  try {
    return await (await ask(site)).text();
  } finally {
    Object.assign(process.env, before);
  }
}

/** What a person sees who sends a request while the database is down. */
export function checkPageWithoutDatabase(procedure: string): Promise<string> {
  return withoutDatabase(async (site) => {
    const check = await reachReviewPage(site, procedure, sampleForm(procedure));
    return press(site, procedure, check, 'confirmer');
  });
}

/** What a person sees who opens a receipt while the database is down. */
export function receiptWithoutDatabase(): Promise<string> {
  return withoutDatabase((site) => site.get(`/recus/${'A'.repeat(22)}`));
}
