/* `npm run lieux`: imports a list of places where people are helped, and says in French what it did. */
import { join, resolve } from 'node:path';
import { CommuneSchema } from '../../commune/commune.ts';
import { StopError } from '../../kit/stop-error.ts';
import { DistrictsSchema } from '../../publishing/places/district.ts';
import { MediationPlacesSchema } from '../../publishing/places/mediation-place.ts';
import { contentRoot, shownPath, type ContentRoot } from '../../site/content/content-root.ts';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import { readValidated, replaceFile } from './content-file.ts';
import { mergePlaces } from './merge-places.ts';
import { nothingChanged } from './nothing-changed.ts';
import { readRows } from './read-rows.ts';
import { readSource } from './read-source.ts';
import { describeMerge, HELP } from './report.ts';

const PLACES = 'lieux.json';
async function importPlaces(from: string, root: ContentRoot): Promise<number> {
  const commune = await readValidated(root, CommuneSchema, 'commune.yml');
  const districts = await readValidated(root, DistrictsSchema, 'quartiers.yml');
  const current = await readValidated(root, MediationPlacesSchema, PLACES);
  const rows = readRows(await readSource(from));
  if (rows.length === 0) throw new StopError('le fichier ne contient aucun lieu');
  const town = { name: commune.name, postalCode: commune.address.postalCode };
  const merge = mergePlaces(current, rows, town);
  const isChanged = merge.added.length + merge.changed.length > 0;
  if (isChanged) {
    await replaceFile(join(root.folder, PLACES), `${JSON.stringify(merge.places, null, 2)}\n`);
  }
  const sorted = new Set(districts.flatMap(({ places }) => places));
  const withoutDistrict = merge.places.filter(({ id }) => !sorted.has(id));
  say(
    describeMerge(merge, isChanged, withoutDistrict, {
      places: shownPath(root, PLACES),
      districts: shownPath(root, 'quartiers.yml'),
    }),
  );
  return merge.refused.length > 0 ? 1 : 0;
}

/** A second word names the folder whose content is changed instead of that of the project. */
await runCommand({
  help: HELP,
  options: {},
  run: async (_options, [source, folder = join(import.meta.dirname, '../../..')]) =>
    source === undefined ? 'help' : importPlaces(source, contentRoot(resolve(folder))),
  explain: nothingChanged,
});
