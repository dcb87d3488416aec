/* `npm run comarquage`: imports the national sheets of service-public.fr, and says in French what it did. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parisDay } from '../../kit/paris-time.ts';
import { ContentError } from '../../site/content/content-error.ts';
import { contentRoot, shownPath } from '../../site/content/content-root.ts';
import { ImportError } from '../import-error.ts';
import { importSheets } from './import-sheets.ts';
import { FEEDS_FILE, readFeeds } from './read-feeds.ts';
import { describeImport, describeRefusal, HELP } from './report.ts';

const root = resolve(import.meta.dirname, '../../..');
const content = contentRoot(root);

/** `undefined` when an option is unknown. */
function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { forcer: { type: 'boolean' }, help: { type: 'boolean' } },
    });
  } catch {
    return undefined;
  }
}

const words = readWords();
try {
  if (words === undefined || words.values.help === true) console.log(HELP);
  else {
    const sources = words.positionals.length > 0 ? words.positionals : await readFeeds(content);
    if (sources.length === 0)
      throw new ImportError(`aucun flux dans ${shownPath(content, FEEDS_FILE)}`);
    const report = await importSheets({
      root,
      sources,
      today: parisDay(new Date()),
      isForced: words.values.forcer === true,
    });
    console.log(describeImport(report));
  }
  if (words === undefined) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ImportError || error instanceof ContentError)) throw error;
  console.error(describeRefusal(error.message));
  process.exitCode = 1;
}
