/* `npm run comarquage`: imports the national sheets of service-public.fr, and says in French what it did. */
import { resolve } from 'node:path';
import { parisDay } from '../../kit/paris-time.ts';
import { StopError } from '../../kit/stop-error.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { shownPath } from '../../site/content/shown-path.ts';
import { runCommand } from '../command/run-command.ts';
import { importSheets } from './import-sheets.ts';
import { FEEDS_FILE, readFeeds } from './read-feeds.ts';
import { describeImport, describeRefusal, HELP } from './report.ts';

const root = resolve(import.meta.dirname, '../../..');

await runCommand({
  help: HELP,
  options: { forcer: { type: 'boolean' } },
  run: async ({ forcer = false }, words, { printer, environment }) => {
    const content = contentRoot(root, environment);
    const sources = words.length > 0 ? words : await readFeeds(content);
    if (sources.length === 0) {
      throw new StopError('aucun flux', { where: shownPath(content, FEEDS_FILE) });
    }
    const today = parisDay(new Date());
    printer.log(describeImport(await importSheets({ root, sources, today, isForced: forcer })));
    return 0;
  },
  explain: ({ message }) => describeRefusal(message),
});
