/* `npm run structures`: where mediators file for people, for whoever administers. */
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { isSeq, parseDocument } from 'yaml';
import { createAgentKeeper } from '../../desk/agents-repository.ts';
import { formatCount } from '../../kit/format-number.ts';
import { StopError } from '../../kit/stop-error.ts';
import { fr } from '../../kit/typography.ts';
import { MediationPlacesSchema } from '../../publishing/places/mediation-place.ts';
import { OSM_HOURS } from '../../publishing/places/osm-hours.ts';
import { structureHours } from '../../publishing/places/structure-hours.ts';
import { StructuresSchema, type Structure } from '../../publishing/places/structure.ts';
import { readContentFolder } from '../../site/content/content-files.ts';
import { contentRoot, type ContentRoot } from '../../site/content/content-root.ts';
import { readText } from '../../site/content/read-text.ts';
import { readStructure } from '../agents/agent-words.ts';
import { readValidated } from '../command/read-validated.ts';
import { defineCommand, runCommand } from '../command/run-command.ts';
import { openDatabase } from '../desk/open-database.ts';
import { readDeskNames } from '../desk/read-desk-names.ts';
import { replaceFile } from '../places/replace-file.ts';
import { STRUCTURES_HELP } from './structures-help.ts';

const project = resolve(import.meta.dirname, '../../..');
const FILE = 'structures.yml';

const readStructures = (root: ContentRoot) => readValidated(root, StructuresSchema, FILE);

/** Says the same place otherwise, or no more; the rest of the file stays as it was written. */
async function rewrite(root: ContentRoot, place: string, said: Structure | undefined) {
  const path = join(root.folder, FILE);
  const document = parseDocument((await readText(path)).text ?? '');
  const list = document.contents;
  if (!isSeq(list)) throw new StopError(`${FILE} n’est pas une liste.`);
  const at = list.items.findIndex((_, index) => document.getIn([index, 'place']) === place);
  if (at >= 0) document.deleteIn([at]);
  if (said !== undefined) document.add(document.createNode(said));
  await replaceFile(path, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}

/** @throws {StopError} when a procedure or the hours are none */
async function readSaid(
  root: ContentRoot,
  place: string,
  hours: string,
  procedures: readonly string[] | undefined,
): Promise<Structure> {
  const known = (await readContentFolder(root, 'demarches', '.md')).map(({ slug }) => slug);
  const unknown = procedures?.find((slug) => !known.includes(slug));
  if (unknown !== undefined) throw new StopError(`Aucune démarche ne se nomme ${unknown}.`);
  const said = v.safeParse(StructuresSchema, [{ place, hours, procedures }]);
  if (!said.success)
    throw new StopError(`Ces horaires ne se lisent pas : ${hours}.`, { next: OSM_HOURS });
  return { place, hours, ...(procedures !== undefined && { procedures: [...procedures] }) };
}

/** Whoever files for people there enters no more. @returns how many */
async function endMediators(root: ContentRoot, environment: NodeJS.ProcessEnv, place: string) {
  const { commune } = await readDeskNames(root);
  const claims = { role: 'agent_keeper', commune, sub: 'cli' } as const;
  const keeper = createAgentKeeper(openDatabase(project, environment, claims));
  const theirs = (await keeper.list()).filter(
    ({ structure, endedAt }) => structure === place && endedAt === null,
  );
  for (const { email } of theirs) await keeper.end(email);
  return theirs.length;
}

function listText(structures: readonly Structure[]): string {
  if (structures.length === 0) return 'Aucune structure.';
  return structures
    .map(
      ({ place, hours, procedures }) =>
        fr`${place} : ${structureHours(hours).join(' ; ')}. Démarches : ${procedures?.join(', ') ?? 'toutes'}.`,
    )
    .join('\n');
}

export const structuresCommand = defineCommand({
  help: STRUCTURES_HELP,
  options: { horaires: { type: 'string' }, demarche: { type: 'string', multiple: true } },
  run: async ({ horaires, demarche }, words, { printer, environment }) => {
    const root = contentRoot(project, environment);
    const [verb = 'liste', asked] = words;
    if (verb === 'liste') {
      printer.log(listText(await readStructures(root)));
      return 0;
    }
    if (asked === undefined) return 'help';
    if (verb === 'ajouter' && horaires !== undefined) {
      const places = await readValidated(root, MediationPlacesSchema, 'lieux.json');
      const place = readStructure(
        asked,
        places.map(({ id }) => id),
      );
      await readStructures(root);
      await rewrite(root, place, await readSaid(root, place, horaires, demarche));
      printer.log(
        fr`${place} est dans ${FILE}. La page « Être aidé » le dira à la prochaine publication.`,
      );
      return 0;
    }
    if (verb !== 'fin') return 'help';
    const place = readStructure(
      asked,
      (await readStructures(root)).map((one) => one.place),
    );
    const count = await endMediators(root, environment, place);
    await rewrite(root, place, undefined);
    const gone = formatCount(count, 'médiateur n’entre plus', 'médiateurs n’entrent plus');
    printer.log(fr`${place} n’accueille plus : ${gone}.`);
    return 0;
  },
});

if (import.meta.main) await runCommand(structuresCommand);
