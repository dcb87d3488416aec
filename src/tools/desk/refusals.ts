/* `npm run refus`: how many sendings were refused, by day, procedure and reason. Nobody is named. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import { loadContent } from '../../site/content/load-content.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { readEveryRow } from '../../database/call.ts';

import { refusalsText, RefusalCountSchema } from './format-refusals.ts';
import { openDatabase, runCommand } from './run-command.ts';

const root = resolve(import.meta.dirname, '../../..');

await runCommand(async () => {
  const { commune } = await loadContent(contentRoot(root));
  const database = openDatabase(root, {
    role: 'agent',
    commune: commune.id,
    services: [],
    sub: 'cli',
  });
  const rows = await readEveryRow((from, to) =>
    database
      .from('refusals')
      .select('day,about,reason,count')
      .order('day', { ascending: false })
      .order('about')
      .order('reason')
      .range(from, to),
  );
  return refusalsText(v.parse(v.array(RefusalCountSchema), rows));
});
