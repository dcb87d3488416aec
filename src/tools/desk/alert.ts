/* `npm run alerte`: writes an alert, or ends one. Nothing is published before the next build. */
import { createInterface } from 'node:readline/promises';
import { ContentError } from '../../site/content/content-error.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { createClock } from '../../web/clock.ts';
import { ALERT_HELP, readAlertCommand } from './alert-command.ts';
import { AlertCommandError, endAlert, writeAlert } from './alert-file.ts';
import { askAlert } from './alert-questions.ts';

/** npm runs scripts in the folder of the project. */
const root = process.cwd();
const now = createClock(process.env)();

async function ask() {
  const { districts, services } = await loadContent(root);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await askAlert(
      (question) => terminal.question(question),
      { districts: districts.map(({ slug }) => slug), services: [...services.keys()] },
      now,
    );
  } finally {
    terminal.close();
  }
}

/** @returns what to print */
async function run(words: readonly string[]): Promise<string> {
  const command = readAlertCommand(words, now);
  if (command.name === 'help') {
    if (command.missing.length === 0) return ALERT_HELP;
    throw new AlertCommandError(`Il manque : ${command.missing.join(', ')}.\n\n${ALERT_HELP}`);
  }
  if (command.name === 'end') {
    return published(`Fin de l’alerte écrite dans ${await endAlert(root, command.slug, now)}.`);
  }
  // Questions need somebody to answer.
  if (command.name === 'ask' && !process.stdin.isTTY) return ALERT_HELP;
  const draft = command.name === 'ask' ? await ask() : command.draft;
  const { slug, file, otherProblems } = await writeAlert(root, draft);
  const text = `Alerte écrite dans ${file}.\nPour la finir plus tôt : npm run alerte -- --fin ${slug}`;
  return otherProblems === undefined
    ? published(text)
    : `${text}\n\nAttention : le site ne se construit pas, à cause d’autres fichiers.\n${otherProblems}`;
}

function published(text: string): string {
  return `${text}\nPour publier : enregistrez le fichier dans Git et envoyez-le, ou lancez « npm run build » sur le serveur.`;
}

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  const isLeft = error instanceof Error && error.name === 'AbortError';
  const isForPeople = error instanceof AlertCommandError || error instanceof ContentError;
  if (!isLeft && !isForPeople) throw error;
  console.error(isLeft ? '\nRien n’a été écrit.' : error.message);
  process.exit(1);
}
