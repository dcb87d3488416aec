/* `npm run demandes`: lists, shows and exports what arrived for a service, in the role of an agent. */
import { resolve } from 'node:path';
import { readJoinedFiles } from '../../attachments/joined-files-repository.ts';
import { readAbuse } from '../../desk/abuse-repository.ts';
import { createDeskRepository } from '../../desk/desk-repository.ts';
import { noteReading } from '../../desk/reading-repository.ts';
import type { ReceivedSubmission } from '../../desk/received-submission.ts';
import { createAgentRequestRepository } from '../../desk/request-repository.ts';
import { siteFolder } from '../../host/releases/site-folder.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { createProcedureRegistry } from '../../procedures/procedure-repository.ts';
import { readReference } from '../../requests/reference.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { readCommune } from '../../web/site.ts';
import { defineCommand, runCommand } from '../command/run-command.ts';
import { typedDay } from './act-hints.ts';
import { act } from './act.ts';
import { DESK_OPTIONS, readDeskCommand } from './arguments.ts';
import { attest } from './attest.ts';
import { availabilityText } from './availability-text.ts';
import { backdatingOf } from './backdating.ts';
import { bodiesText } from './bodies-text.ts';
import { csvText } from './csv.ts';
import type { DeskCommand } from './desk-command.ts';
import { DESK_HELP } from './desk-help.ts';
import { enterRequest } from './enter-request.ts';
import { abuseText } from './format-abuse.ts';
import { jsonText, listText, submissionText } from './format-submissions.ts';
import { giveCode } from './give-code.ts';
import { lifeText } from './life-text.ts';
import { communeName, openDatabase, openFiles, openSecrets, sendsSms } from './open-database.ts';
import { readBodies } from './read-bodies.ts';
import { readDeskNames, type DeskNames } from './read-desk-names.ts';
import { readLetterTemplates } from './read-letter-templates.ts';
import { readLogo } from './read-logo.ts';
import { readServices } from './read-services.ts';
import { joinedText, saveFiles } from './save-files.ts';
import { noteTold } from './told.ts';
import { verifyAttestation } from './verify-attestation.ts';

const root = resolve(import.meta.dirname, '../../..');
const today = parisDay(new Date());

/** @returns what to print, or an explanation when nothing can be read */
async function read(
  command: Exclude<DeskCommand, { name: 'help' | 'bodies' }>,
  { commune, keeping }: Pick<DeskNames, 'commune' | 'keeping'>,
  environment: NodeJS.ProcessEnv,
) {
  const claims = { role: 'agent', commune, services: command.services, sub: 'cli' } as const;
  const database = openDatabase(root, environment, claims);
  const desk = createDeskRepository(database, sendsSms(root, environment));
  const templates = async () => readLetterTemplates(contentRoot(root, environment));
  const logo = async () => readLogo(contentRoot(root, environment));
  const withDefinition = async (submission: ReceivedSubmission) => ({
    submission,
    definition: await desk.definitionOf(submission),
  });
  const communes = [communeName(root, environment, commune), commune];
  if (command.name === 'attestation') return verifyAttestation(database, command.given, communes);
  if (command.name === 'availability') return availabilityText(database, command.format);
  if (command.name === 'act') {
    const bodies =
      command.verb === 'transmettre' ? await readBodies(contentRoot(root, environment)) : [];
    const services =
      command.verb === 'passer' ? await readServices(contentRoot(root, environment)) : [];
    const asked = { ...command, today, bodies, services, templates, logo, keeping };
    if (command.verb !== 'antidater') return act(database, asked);
    const { given, hint } = await backdatingOf(database, command.given, communes);
    return [await act(database, { ...asked, given }), ...hint].join('\n');
  }
  if (command.name === 'abuse') return abuseText(await readAbuse(database));
  if (command.name === 'attest') return attest(database, { ...command, today, templates, logo });
  if (command.name === 'told') {
    const { reference: typed, way, on } = command;
    return noteTold(database, { typed, way, on: on === undefined ? today : typedDay(on) });
  }
  if (command.name === 'enter') {
    const folder = await siteFolder(root, environment);
    const site = await readCommune(folder, environment);
    const dependencies = {
      ...{ database, today, commune: site, siteUrl: site.site },
      registry: createProcedureRegistry(folder, true),
      secrets: openSecrets(root, environment),
    };
    return enterRequest(dependencies, command.procedure, command.given);
  }
  if (command.name === 'code') {
    return giveCode(database, openSecrets(root, environment), command.reference, command.holder);
  }
  if (command.name === 'show' || command.name === 'files') {
    const reference = readReference(command.reference);
    const submission = reference === undefined ? undefined : await desk.find(reference);
    if (submission === undefined) {
      return `Aucune demande ne porte le numéro ${command.reference} dans ces services.`;
    }
    const joined = await readJoinedFiles(database, submission.id);
    if (command.name === 'files') {
      return saveFiles(openFiles(root, environment, claims), joined, command.folder);
    }
    await noteReading(database, submission.reference);
    const known = await createAgentRequestRepository(database).find(submission.reference);
    const text = submissionText(await withDefinition(submission), today, command.shown);
    return [text, known && lifeText(known), joinedText(joined)].filter(Boolean).join('\n');
  }
  return print(command, await Promise.all((await desk.list()).map(withDefinition)));
}

function print(
  command: Extract<DeskCommand, { name: 'list' | 'export' }>,
  read: Parameters<typeof listText>[0],
): string {
  if (command.name === 'list') return listText(read, today);
  const { format, shown } = command;
  return format === 'csv' ? csvText(read, shown) : jsonText(read, shown);
}

export const submissionsCommand = defineCommand({
  help: DESK_HELP,
  options: DESK_OPTIONS,
  run: async (values, words, { printer, environment }) => {
    const names = await readDeskNames(contentRoot(root, environment));
    const { services } = names;
    const command = readDeskCommand(values, words, services);
    if (command.name === 'help') {
      printer.log(`${DESK_HELP}\n\nServices : ${services.join(', ')}`);
      return 1;
    }
    if (command.name === 'bodies') {
      printer.log(bodiesText(await readBodies(contentRoot(root, environment))));
      return 0;
    }
    printer.log(await read(command, names, environment));
    return 0;
  },
});

if (import.meta.main) await runCommand(submissionsCommand);
