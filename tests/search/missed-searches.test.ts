import { expect, test, vi } from 'vitest';
import { searchesCommand } from '../../src/tools/desk/searches.ts';
import { query } from '../support/database.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { FIXTURE_SETTINGS } from '../support/project.ts';
import { runHere, runProgram } from '../support/run-here.ts';
import { ownCommune, sharedStack } from '../support/shared-stack.ts';

const site = openSite();

/** What was counted so far. */
const counted = () =>
  query<{ words: string; searches: number }>(
    'select words, searches from missed_searches where commune_id = $1 order by words',
    [ownCommune()],
  );

test('a search is counted when it finds nothing, by words that tell nobody’s name', async () => {
  await site.get('/recherche?q=acte+de+naissance');
  expect(await counted()).toEqual([]);
  await site.get('/recherche?q=Zzyzx+Qwfpovitch');
  await site.get('/recherche?q=Zzyzx+Qwfpovitch');
  await site.post('/recherche', { besoin: 'Qwfpovitch, 06 12 34 56 78' });
  expect(await counted()).toEqual([{ words: '', searches: 3 }]);
});

test('editors read the counts by a command, and an option that is not understood gives its help', async () => {
  const environment = { ...sharedStack().environment, ...FIXTURE_SETTINGS };
  const read = await runProgram('desk/searches.ts', ['--jours', '7'], { environment });
  expect(read).toMatchObject({ code: 0, stderr: '' });
  expect(read.stdout).toContain('3 fois  |  (mots que le site');
  for (const words of [['--jours', 'x'], ['--jours', '9999'], ['--autre']]) {
    const { code, said } = await runHere(searchesCommand, words, { environment });
    expect(said).toContain('npm run recherches -- --jours 7');
    expect(code).toBe(1);
  }
});

test('a search answers as well when the count cannot be written, and logs nothing of it', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  for (const settings of [{ SUPABASE_URL: 'http://127.0.0.1:9' }, { PARVIS_TOKEN_KEY: '' }]) {
    const page = await readPage(await openSite(settings).get('/recherche?q=zzyzx'));
    expect(page.status).toBe(200);
    expect(page.text).toContain('Aucune page trouvée pour « zzyzx »');
  }
  const lines = log.mock.calls.flat().join('\n');
  log.mockRestore();
  expect(lines).toContain('search.not_counted');
  expect(lines).not.toContain('zzyzx');
});
