/* `npm run courriers`: the letters that wait for a printer, in the role of an agent. */
import { join, resolve } from 'node:path';
import type { Database } from '../../database/client.ts';
import { postBatch } from '../../desk/letters/post-batch.server.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { FOLLOW_UP_PAGE } from '../../kit/paths.ts';
import { createFolderCarrier } from '../../letters/queue/folder-carrier.server.ts';
import { createLetterPrinter } from '../../letters/queue/letter-printer.server.ts';
import { createLetterQueueRepository } from '../../letters/queue/letter-queue-repository.ts';
import { createSecretKeeper } from '../../requests/secrets.server.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { defineCommand, runCommand } from '../command/run-command.ts';
import { typedDay } from '../desk/act-hints.ts';
import { openDatabase, readSetting } from '../desk/open-database.ts';
import { readDeskNames } from '../desk/read-desk-names.ts';
import { readLetterTemplates } from '../desk/read-letter-templates.ts';
import { readLogo } from '../desk/read-logo.ts';
import { carryBatch } from './carry-batch.ts';
import { LETTERS_HELP, LETTERS_OPTIONS } from './letters-help.ts';
import { listText } from './list-letters.ts';
import { eraseBatch, findBatch, printBatch, printNewBatch } from './print-batch.ts';

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
    const machineDay = parisDay(new Date());
    const today = values.le === undefined ? machineDay : typedDay(values.le);
    const letterPrinter = () =>
      createLetterPrinter({
        queue,
        secrets: createSecretKeeper(setting('PARVIS_SECRET')),
        followUpPage: `${setting('PARVIS_SITE_URL') ?? site}${FOLLOW_UP_PAGE}`,
        templates: () => readLetterTemplates(content),
        logo: () => readLogo(content),
      });
    const say = async () => {
      if (values.postes !== undefined) return post(values.postes);
      if (values.lot !== undefined) return printBatch(letterPrinter(), folder, values.lot);
      if (values.confier !== undefined) {
        const carrier = createFolderCarrier(join(folder, 'prestataire'));
        return carryBatch(letterPrinter(), carrier, values.confier);
      }
      if (values.preparer !== true) return listText(await queue.waiting(500));
      return printNewBatch(letterPrinter(), folder, today);
    };
    const post = async (name: string) => {
      const batch = await findBatch(queue, name);
      const said = await postBatch(database, queue, { batch, on: today, today: machineDay });
      await eraseBatch(folder, batch);
      return [
        ...said,
        `Ses fichiers sont effacés. Pour l’imprimer à nouveau : npm run courriers -- --lot ${name}`,
      ].join('\n');
    };
    printer.log(await say());
    return 0;
  },
});

if (import.meta.main) await runCommand(lettersCommand);
