/* `npm run lieux`: imports a list of places where people are helped, and says in French what it did. */
import { join, resolve } from 'node:path';
import { CommuneSchema } from '../../commune/commune.ts';
import { StopError } from '../../kit/stop-error.ts';
import { DistrictsSchema } from '../../publishing/places/district.ts';
import { MediationPlacesSchema } from '../../publishing/places/mediation-place.ts';
import { contentRoot, type ContentRoot } from '../../site/content/content-root.ts';
import { shownPath } from '../../site/content/shown-path.ts';
import { readValidated } from '../command/read-validated.ts';
import { defineCommand, runCommand } from '../command/run-command.ts';
import type { Printer } from '../command/say.ts';
import { mergePlaces } from './merge-places.ts';
import { nothingChanged } from './nothing-changed.ts';
import { readRows } from './read-rows.ts';
import { readSource } from './read-source.ts';
import { replaceFile } from './replace-file.ts';
import { describeMerge, HELP } from './report.ts';

const project = resolve(import.meta.dirname, '../../..');
const PLACES = 'lieux.json';

async function importPlaces(from: string, root: ContentRoot, printer: Printer): Promise<number> {
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
  printer.log(
    describeMerge(merge, isChanged, withoutDistrict, {
      places: shownPath(root, PLACES),
      districts: shownPath(root, 'quartiers.yml'),
    }),
  );
  return merge.refused.length > 0 ? 1 : 0;
}

/** A second word names the folder whose content is changed instead of that of the project. */
export const placesCommand = defineCommand({
  help: HELP,
  options: {},
  run: async (_options, [source, folder = project], { printer, environment }) =>
    source === undefined
      ? 'help'
      : importPlaces(source, contentRoot(resolve(folder), environment), printer),
  explain: nothingChanged,
});

if (import.meta.main) await runCommand(placesCommand);
