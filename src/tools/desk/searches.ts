/* `npm run recherches`: the words that people looked for in vain, in the role of an editor. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../../site/content/load-content.ts';
import { contentRoot, shownPath } from '../../site/content/content-root.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { listMissedSearches } from '../../search/missed-search-repository.ts';

import { searchesText } from './format-searches.ts';
import { openDatabase, runCommand } from './run-command.ts';

const HELP = `Lire les mots que les gens cherchent sans rien trouver.

  npm run recherches                    les quatre-vingt-dix derniers jours
  npm run recherches -- --jours 7       les sept derniers jours (396 au plus)`;

const root = resolve(import.meta.dirname, '../../..');
const DAY_MS = 86_400_000;
/** They are kept for thirteen months. */
const MOST_DAYS = 396;

await runCommand(async () => {
  const days = readDays(process.argv.slice(2));
  if (days === undefined) return HELP;
  const content = contentRoot(root);
  const { commune } = await loadContent(content);
  const database = openDatabase(root, { role: 'editor', commune: commune.id, sub: 'cli' });
  const since = parisDay(new Date(Date.now() - days * DAY_MS));
  return searchesText(
    await listMissedSearches(database, since),
    days,
    shownPath(content, 'synonymes.yml'),
  );
});

/** `undefined` when the words of the command line are not understood. */
function readDays(words: readonly string[]): number | undefined {
  try {
    const { values } = parseArgs({ args: [...words], options: { jours: { type: 'string' } } });
    const days = Number(values.jours ?? '90');
    return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS ? days : undefined;
  } catch {
    return undefined;
  }
}
