/* `npm run rues`: takes the names of streets from a Base Adresse Locale, and says in French what it did. */
import { join, resolve } from 'node:path';
import { CommuneSchema } from '../../commune/commune.ts';
import { fr } from '../../kit/typography.ts';
import { contentRoot, shownPath, type ContentRoot } from '../../site/content/content-root.ts';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import { readValidated, replaceFile } from './content-file.ts';
import { nothingChanged } from './nothing-changed.ts';
import { readSource } from './read-source.ts';
import { readStreets, streetsFile } from './read-streets.ts';

const HELP = fr`npm run rues -- <fichier.csv | adresse https>
Le fichier est une Base Adresse Locale : mes-adresses.data.gouv.fr, ou le service qui tient les plans.
Le fichier rues.yml est remplacé par les noms de rues de la commune.`;

async function importStreets(from: string, root: ContentRoot): Promise<number> {
  const { name } = await readValidated(root, CommuneSchema, 'commune.yml');
  const streets = readStreets(await readSource(from), name);
  await replaceFile(join(root.folder, 'rues.yml'), streetsFile(streets));
  say(fr`${streets.length} rues écrites dans ${shownPath(root, 'rues.yml')}.`);
  return 0;
}

/** A second word names the folder whose content is changed instead of that of the project. */
await runCommand({
  help: HELP,
  options: {},
  run: async (_options, [source, folder = join(import.meta.dirname, '../../..')]) =>
    source === undefined ? 'help' : importStreets(source, contentRoot(resolve(folder))),
  explain: nothingChanged,
});
