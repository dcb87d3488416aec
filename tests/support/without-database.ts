import { press, reachReviewPage } from './file-form.ts';
import { openSite } from './open-site.ts';
import { sampleForm } from './sample-answers.ts';

/** Functions whose database answers nothing. */
const withoutDatabase = () => openSite({ SUPABASE_URL: 'http://127.0.0.1:9' });

/** What a person sees who sends a request while the database is down. */
export async function reviewPageWithoutDatabase(procedure: string): Promise<string> {
  const site = withoutDatabase();
  const check = await reachReviewPage(site, procedure, sampleForm(procedure));
  return (await press(site, procedure, check, 'confirmer')).text();
}

/** What a person sees who opens a receipt while the database is down. */
export async function receiptWithoutDatabase(): Promise<string> {
  return (await withoutDatabase().get(`/recus/${'A'.repeat(22)}`)).text();
}
