/* `npm run lieux`: imports a list of places where people are helped, and says in French what it did. */
import { join, resolve } from 'node:path';
import { CommuneSchema } from '../../commune/commune.ts';
import { DistrictsSchema } from '../../publishing/places/district.ts';
import { MediationPlacesSchema } from '../../publishing/places/mediation-place.ts';
import { ImportError } from '../import-error.ts';
import { readChecked, replaceFile } from './content-file.ts';
import { mergePlaces } from './merge-places.ts';
import { readRows } from './read-rows.ts';
import { readSource } from './read-source.ts';
import { describeMerge, HELP } from './report.ts';
import { runImport } from './run-import.ts';
import { contentRoot, shownPath } from '../../site/content/content-root.ts';

const PLACES = 'lieux.json';
/** A folder may be named: its `content/` is changed instead of that of the project. */
const [source, folder = resolve(import.meta.dirname, '../../..')] = process.argv.slice(2);
const root = contentRoot(resolve(folder));

async function importPlaces(from: string): Promise<void> {
  const commune = await readChecked(root, CommuneSchema, 'commune.yml');
  const districts = await readChecked(root, DistrictsSchema, 'quartiers.yml');
  const current = await readChecked(root, MediationPlacesSchema, PLACES);
  const rows = readRows(await readSource(from));
  if (rows.length === 0) throw new ImportError('le fichier ne contient aucun lieu');
  const town = { name: commune.name, postalCode: commune.address.postalCode };
  const merge = mergePlaces(current, rows, town);
  const isChanged = merge.added.length + merge.changed.length > 0;
  if (isChanged) {
    await replaceFile(join(root.folder, PLACES), `${JSON.stringify(merge.places, null, 2)}\n`);
  }
  const sorted = new Set(districts.flatMap(({ places }) => places));
  const withoutDistrict = merge.places.filter(({ id }) => !sorted.has(id));
  console.log(
    describeMerge(merge, isChanged, withoutDistrict, {
      places: shownPath(root, PLACES),
      districts: shownPath(root, 'quartiers.yml'),
    }),
  );
  if (merge.refused.length > 0) process.exitCode = 1;
}

await runImport(source, HELP, importPlaces);
