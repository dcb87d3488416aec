/* `npm run recherches`: the words that people looked for in vain, in the role of an editor. */
import { resolve } from 'node:path';
import { parisDay } from '../../kit/paris-time.ts';
import { listMissedSearches } from '../../search/missed-search-repository.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { shownPath } from '../../site/content/shown-path.ts';
import { defineCommand, runCommand } from '../command/run-command.ts';
import { searchesText } from './format-searches.ts';
import { openDatabase } from './open-database.ts';
import { readDeskNames } from './read-desk-names.ts';

const HELP = `Lire les mots que les gens cherchent sans rien trouver.

  npm run recherches                    les quatre-vingt-dix derniers jours
  npm run recherches -- --jours 7       les sept derniers jours (396 au plus)`;

const root = resolve(import.meta.dirname, '../../..');
const DAY_MS = 86_400_000;
/** They are kept for thirteen months. */
const MOST_DAYS = 396;

/** `undefined` when it is no number of days that are kept. */
function readDays(typed: string): number | undefined {
  const days = Number(typed);
  return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS ? days : undefined;
}

export const searchesCommand = defineCommand({
  help: HELP,
  options: { jours: { type: 'string' } },
  run: async ({ jours = '90' }, _words, { printer, environment }) => {
    const days = readDays(jours);
    if (days === undefined) return 'help';
    const content = contentRoot(root, environment);
    const { commune } = await readDeskNames(content);
    const database = openDatabase(root, environment, { role: 'editor', commune, sub: 'cli' });
    const since = parisDay(new Date(Date.now() - days * DAY_MS));
    const missed = await listMissedSearches(database, since);
    printer.log(searchesText(missed, days, shownPath(content, 'synonymes.yml')));
    return 0;
  },
});

if (import.meta.main) await runCommand(searchesCommand);
