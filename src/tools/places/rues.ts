/* `npm run rues`: takes the names of streets from a Base Adresse Locale, and says in French what it did. */
import { join, resolve } from 'node:path';
import { CommuneSchema } from '../../commune/commune.ts';
import { fr } from '../../kit/typography.ts';
import { contentRoot, type ContentRoot } from '../../site/content/content-root.ts';
import { shownPath } from '../../site/content/shown-path.ts';
import { readValidated } from '../command/read-validated.ts';
import { defineCommand, runCommand } from '../command/run-command.ts';
import type { Printer } from '../command/say.ts';
import { nothingChanged } from './nothing-changed.ts';
import { readSource } from './read-source.ts';
import { readStreets, streetsFile } from './read-streets.ts';
import { replaceFile } from './replace-file.ts';

const HELP = fr`npm run rues -- <fichier.csv | adresse https>
Le fichier est une Base Adresse Locale : mes-adresses.data.gouv.fr, ou le service qui tient les plans.
Le fichier rues.yml est remplacé par les noms de rues de la commune.`;

const project = resolve(import.meta.dirname, '../../..');

async function importStreets(from: string, root: ContentRoot, printer: Printer): Promise<number> {
  const { name } = await readValidated(root, CommuneSchema, 'commune.yml');
  const streets = readStreets(await readSource(from), name);
  await replaceFile(join(root.folder, 'rues.yml'), streetsFile(streets));
  printer.log(fr`${streets.length} rues écrites dans ${shownPath(root, 'rues.yml')}.`);
  return 0;
}

/** A second word names the folder whose content is changed instead of that of the project. */
export const streetsCommand = defineCommand({
  help: HELP,
  options: {},
  run: async (_options, [source, folder = project], { printer, environment }) =>
    source === undefined
      ? 'help'
      : importStreets(source, contentRoot(resolve(folder), environment), printer),
  explain: nothingChanged,
});

if (import.meta.main) await runCommand(streetsCommand);
