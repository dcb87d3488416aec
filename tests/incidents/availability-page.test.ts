import { describe, expect, test } from 'vitest';
import { addCommune } from '../support/database.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { recordRuns } from '../support/record-runs.ts';

async function siteOf(name: string, ...runs: Parameters<typeof recordRuns>[1]) {
  const commune = await addCommune(name);
  await recordRuns(commune, runs);
  return openSite({ PARVIS_COMMUNE: commune });
}

describe('/disponibilite', () => {
  test('tells each failure in words, the newest first, and how to use it', async () => {
    const site = await siteOf(
      'pannes',
      ...([
        [-120, -100, 'site'],
        [-99, -60],
        [-59, -50, 'database', 'filing'],
        [-49, -1],
      ] as const),
    );
    const response = await site.get('/disponibilite');
    const page = await readPage(response);
    expect(page.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    const items = [...page.document.querySelectorAll('main li')].map(({ textContent }) =>
      textContent.replaceAll(/[\u00a0\u202f]/gu, ' '),
    );
    expect(items).toEqual([
      expect.stringContaining('Les envois étaient enregistrés à part'),
      expect.stringContaining('Le service ne pouvait rien recevoir'),
    ]);
    expect(page.text).toContain('Sur 120 minutes mesurées');
    expect(page.text).toContain('82,5 % du temps');
    expect(page.text).toContain('Une panne vous a mis en retard');
  });

  test('says that nothing failed, or that nothing was measured', async () => {
    const quiet = await siteOf('calme', [-60, -1]);
    expect((await readPage(await quiet.get('/disponibilite'))).text).toContain('Aucun incident.');
    const empty = await siteOf('vide');
    const page = await readPage(await empty.get('/disponibilite'));
    expect(page.text).toContain('Rien n’a encore été mesuré.');
    expect(page.text).not.toContain('NaN');
  });

  test('opens while the database is away, and says so', async () => {
    const site = openSite({ SUPABASE_URL: 'http://127.0.0.1:9' });
    const page = await readPage(await site.get('/disponibilite'));
    expect(page.status).toBe(503);
    expect(page.text).toContain('Le registre ne se lit pas pour le moment');
    expect(page.text).toContain('Une panne vous a mis en retard');
  });

  test('is only read', async () => {
    expect((await openSite().post('/disponibilite', {})).status).toBe(405);
  });
});
