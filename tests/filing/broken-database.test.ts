import { describe, expect, test } from 'vitest';
import { kill } from '../support/away.ts';
import { fileForm, press, reachReviewPage } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { useOwnSite } from '../support/own-stack.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { startShakyGateway } from '../support/shaky-gateway.ts';

const SLUG = 'autorisation-stationnement';
/** Its own: it kills it. */
const own = useOwnSite();

const PARTS = [
  ['PostgREST', () => own.stack.supabase.postgrest, () => own.stack.supabase.restartPostgrest()],
  [
    'PostgreSQL',
    () => own.stack.supabase.postgres.program,
    () => own.stack.supabase.restartPostgres(),
  ],
] as const;

describe.each(PARTS)('when %s is down, and nothing may wait', (_name, program, restart) => {
  test('the page says « pas encore reçu », keeps answers and key, and files once it is back', async () => {
    const check = await reachReviewPage(own.site, SLUG, sampleForm(SLUG));
    await kill(program());
    const response = await press(own.site, SLUG, check, 'confirmer');
    const page = await readPage(response);
    expect(page.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('60');
    expect(page.title).toMatch(/^Erreur : /u);
    expect(page.text).toContain('Pas encore reçu par la mairie');
    expect(page.text).toContain('03 53 01 77 00');
    expect(page.text).toContain('12, rue des Lilas');
    expect(page.value('_envoi')).toBe(check.value('_envoi'));
    expect(page.text).not.toMatch(/PGRST|ECONN|fetch failed|postgres/iu);

    await restart();
    const filed = await press(own.site, SLUG, page, 'confirmer');
    expect(filed.status).toBe(303);
    const again = await press(own.site, SLUG, check, 'confirmer');
    expect(again.headers.get('location')).toBe(filed.headers.get('location'));
  });

  test('a receipt says to come back later, and is there again afterwards', async () => {
    const { location } = await fileForm(own.site, SLUG, sampleForm(SLUG));
    await kill(program());
    const page = await readPage(await own.site.get(location));
    expect(page.status).toBe(503);
    expect(page.text).toContain('Votre dossier est bien gardé');
    await restart();
    // PostgREST finds its database again after a while.
    await expect.poll(async () => (await own.site.get(location)).status).toBe(200);
  });
});

test('a call that is only interrupted is made again by itself', async () => {
  const shaky = await startShakyGateway(own.stack.supabase.url);
  const site = openSite({ ...own.stack.environment, SUPABASE_URL: shaky.url });
  const check = await reachReviewPage(site, SLUG, sampleForm(SLUG));
  shaky.failNext(2);
  expect((await press(site, SLUG, check, 'confirmer')).status).toBe(303);
  shaky.failNext(3);
  expect((await press(site, SLUG, check, 'confirmer')).status).toBe(503);
  await shaky.stop();
});

describe('settings', () => {
  test('that are missing give a page in French that names none of them', async () => {
    const broken = openSite({ ...own.stack.environment, PARVIS_SECRET: 'court' });
    const response = await broken.get('/recus/AAAAAAAAAAAAAAAAAAAAAA');
    expect(response.status).toBe(500);
    const page = await readPage(response);
    expect(page.text).toContain('Notre service a un problème');
    expect(page.text).not.toMatch(/PARVIS|secret/iu);
  });
});
