/* `npm run refus`: how many sendings were refused, by day, procedure and reason. Nobody is named. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import { readEveryRow } from '../../database/every-row.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import { RefusalCountSchema, refusalsText } from './format-refusals.ts';
import { openDatabase } from './open-database.ts';

const HELP = `Compter les envois refusés, par jour, démarche et raison.

  npm run refus`;

const root = resolve(import.meta.dirname, '../../..');

const run = async () => {
  const { commune } = await loadContent(contentRoot(root));
  const database = openDatabase(root, {
    role: 'agent',
    commune: commune.id,
    services: [],
    sub: 'cli',
  });
  const rows = await readEveryRow(
    () => database.from('refusals').select('day,about,reason,count'),
    ['day', 'about', 'reason'],
  );
  say(refusalsText(v.parse(v.array(RefusalCountSchema), rows)));
  return 0;
};

await runCommand({ help: HELP, options: {}, run });
