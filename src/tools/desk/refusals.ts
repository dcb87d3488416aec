/* `npm run refus`: how many sendings were refused, by day, procedure and reason. Nobody is named. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import { readEveryRow } from '../../database/every-row.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { runCommand, type Surroundings } from '../command/run-command.ts';
import { RefusalCountSchema, refusalsText } from './format-refusals.ts';
import { openDatabase } from './open-database.ts';
import { readDeskNames } from './read-desk-names.ts';

const HELP = `Compter les envois refusés, par jour, démarche et raison.

  npm run refus`;

const root = resolve(import.meta.dirname, '../../..');

const run = async (_options: object, _words: readonly string[], surroundings: Surroundings) => {
  const { environment, printer } = surroundings;
  const { commune } = await readDeskNames(contentRoot(root, environment));
  const database = openDatabase(root, environment, {
    role: 'agent',
    commune,
    services: [],
    sub: 'cli',
  });
  const rows = await readEveryRow(
    () => database.from('refusals').select('day,about,reason,count'),
    ['day', 'about', 'reason'],
  );
  printer.log(refusalsText(v.parse(v.array(RefusalCountSchema), rows)));
  return 0;
};

await runCommand({ help: HELP, options: {}, run });
