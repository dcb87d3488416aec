/* `npm run courriers`: the letters that wait for a printer, in the role of an agent. */
import { join, resolve } from 'node:path';
import type { Database } from '../../database/client.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { FOLLOW_UP_PAGE } from '../../kit/paths.ts';
import { createFolderCarrier } from '../../letters/queue/folder-carrier.server.ts';
import { createLetterQueueRepository } from '../../letters/queue/letter-queue-repository.ts';
import { createSecretKeeper } from '../../requests/secrets.server.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { defineCommand, runCommand } from '../command/run-command.ts';
import { typedDay } from '../desk/act-hints.ts';
import { openDatabase, readSetting } from '../desk/open-database.ts';
import { readDeskNames } from '../desk/read-desk-names.ts';
import { readLetterTemplates } from '../desk/read-letter-templates.ts';
import { carryBatch } from './carry-batch.ts';
import { LETTERS_HELP, LETTERS_OPTIONS } from './letters-help.ts';
import { listText } from './list-letters.ts';
import { postBatch } from './post-batch.ts';
import { printBatch, printNewBatch } from './print-batch.ts';

const root = resolve(import.meta.dirname, '../../..');

export const lettersCommand = defineCommand({
  help: LETTERS_HELP,
  options: LETTERS_OPTIONS,
  run: async (values, words, { printer, environment, folder: started }) => {
    const content = contentRoot(root, environment);
    const { commune, services: all, site } = await readDeskNames(content);
    const services = values.service ?? all;
    if (words.length > 0 || services.some((service) => !all.includes(service))) {
      printer.log(`${LETTERS_HELP}\n\nServices : ${all.join(', ')}`);
      return 1;
    }
    const claims = { role: 'agent', commune, services, sub: 'cli' } as const;
    const database: Database = openDatabase(root, environment, claims);
    const queue = createLetterQueueRepository(database);
    const setting = readSetting(root, environment);
    const folder = resolve(started, values.dossier ?? join(root, '.parvis', 'courriers'));
    const today = values.le === undefined ? parisDay(new Date()) : typedDay(values.le);
    const drawing = () => ({
      queue,
      folder,
      secrets: createSecretKeeper(setting('PARVIS_SECRET')),
      followUpPage: `${setting('PARVIS_SITE_URL') ?? site}${FOLLOW_UP_PAGE}`,
    });
    const say = async () => {
      if (values.postes !== undefined) {
        return postBatch(database, queue, { name: values.postes, on: today, folder });
      }
      if (values.lot !== undefined) return printBatch(drawing(), values.lot);
      if (values.confier !== undefined) {
        const carrier = createFolderCarrier(join(folder, 'prestataire'));
        return carryBatch({ ...drawing(), carrier }, values.confier);
      }
      if (values.preparer !== true) return listText(await queue.waiting(500));
      const templates = await readLetterTemplates(content);
      return printNewBatch({ ...drawing(), templates }, today);
    };
    printer.log(await say());
    return 0;
  },
});

if (import.meta.main) await runCommand(lettersCommand);
