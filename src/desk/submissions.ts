/* `npm run demandes`: lists, shows and exports what arrived for a service, in the role of an agent. */
import { join, resolve } from 'node:path';
import { loadContent } from '../build/load-content.ts';
import { parisDay } from '../domain/paris-time.ts';
import { readReference } from '../domain/reference.ts';
import { readRunningStack } from '../local/running-file.ts';
import { DatabaseRefusalError, DatabaseUnavailableError } from '../server/database-call.ts';
import { createDeskRepository, type ReceivedSubmission } from '../server/desk-repository.ts';
import { EnvironmentError, readEnvironment } from '../server/environment.ts';
import { createDatabase } from '../server/supabase.ts';
import { DESK_HELP, readDeskCommand, type DeskCommand } from './arguments.ts';
import { csvText } from './csv.ts';
import { jsonText, listText, submissionText } from './format-submissions.ts';

const root = resolve(import.meta.dirname, '../..');
const today = parisDay(new Date());
const folder = resolve(process.env.PARVIS_DATA ?? join(root, '.parvis', 'data'));

/** @returns what to print, or an explanation when nothing can be read */
async function run(words: readonly string[]): Promise<string> {
  const { commune, services } = await loadContent(root);
  const command = readDeskCommand(words, [...services.keys()]);
  if (command.name === 'help')
    return `${DESK_HELP}\n\nServices : ${[...services.keys()].join(', ')}`;
  const settings = readEnvironment({ ...readRunningStack(folder)?.environment, ...process.env }, [
    'SUPABASE_URL',
    'SUPABASE_PUBLISHABLE_KEY',
    'PARVIS_TOKEN_KEY',
  ]);
  const desk = createDeskRepository(
    createDatabase(settings, {
      role: 'agent',
      commune: commune.id,
      services: command.services,
      sub: 'cli',
    }),
  );
  const withDefinition = async (submission: ReceivedSubmission) => ({
    submission,
    definition: await desk.definitionOf(submission),
  });
  if (command.name === 'show') {
    const reference = readReference(command.reference);
    const submission = reference === undefined ? undefined : await desk.find(reference);
    return submission === undefined
      ? `Aucune demande ne porte le numéro ${command.reference} dans ces services.`
      : submissionText(await withDefinition(submission), today);
  }
  return print(command, await Promise.all((await desk.list()).map(withDefinition)));
}

function print(
  command: Extract<DeskCommand, { name: 'list' | 'export' }>,
  read: Parameters<typeof listText>[0],
): string {
  if (command.name === 'list') return listText(read, today);
  return command.format === 'csv' ? csvText(read) : jsonText(read);
}

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  const isForPeople =
    error instanceof EnvironmentError ||
    error instanceof DatabaseUnavailableError ||
    error instanceof DatabaseRefusalError;
  if (!isForPeople) throw error;
  console.error(
    error instanceof EnvironmentError
      ? `${error.message}\nSur cette machine, lancez d’abord « npm start ».`
      : `La base de données ne répond pas (${error.code}). Lancez « npm start », ou vérifiez SUPABASE_URL et les clés.`,
  );
  process.exit(1);
}
