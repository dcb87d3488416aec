/* `npm run rues`: takes the names of streets from a Base Adresse Locale, and says in French what it did. */
import { join, resolve } from 'node:path';
import { CommuneSchema } from '../../commune/commune.ts';
import { fr } from '../../kit/typography.ts';
import { readChecked, replaceFile } from './content-file.ts';
import { readSource } from './read-source.ts';
import { readStreets, streetsFile } from './read-streets.ts';
import { runImport } from './run-import.ts';

const HELP = fr`npm run rues -- <fichier.csv | adresse https>
Le fichier est une Base Adresse Locale : mes-adresses.data.gouv.fr, ou le service qui tient les plans.
content/rues.yml est remplacé par les noms de rues de la commune.`;

/** A folder may be named: its `content/` is changed instead of that of the project. */
const [source, folder = resolve(import.meta.dirname, '../../..')] = process.argv.slice(2);
const root = resolve(folder);

async function importStreets(from: string): Promise<void> {
  const { name } = await readChecked(root, CommuneSchema, 'content/commune.yml');
  const streets = readStreets(await readSource(from), name);
  await replaceFile(join(root, 'content/rues.yml'), streetsFile(streets));
  console.log(fr`${streets.length} rues écrites dans content/rues.yml.`);
}

await runImport(source, HELP, importStreets);
