import { press, reachReviewPage } from './file-form.ts';
import { sampleForm } from './sample-answers.ts';

/** Functions whose database answers nothing. Called for where tests run: commands that list pages have no use for them. */
async function withoutDatabase() {
  const { openSite } = await import('./open-site.ts');
  return openSite({ SUPABASE_URL: 'http://127.0.0.1:9' });
}

/** What a person sees who sends a request while the database is down. */
export async function reviewPageWithoutDatabase(procedure: string): Promise<string> {
  const site = await withoutDatabase();
  const check = await reachReviewPage(site, procedure, sampleForm(procedure));
  return (await press(site, procedure, check, 'confirmer')).text();
}

/** What a person sees who opens a receipt while the database is down. */
export async function receiptWithoutDatabase(): Promise<string> {
  const site = await withoutDatabase();
  return (await site.get(`/recus/${'A'.repeat(22)}`)).text();
}
