/* `npm run alerte`: writes an alert, or ends one. Nothing is published before the next build. */
import { createInterface } from 'node:readline/promises';
import { StopError } from '../../kit/stop-error.ts';
import { contentRoot, type ContentRoot } from '../../site/content/content-root.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { createClock } from '../../web/clock.ts';
import { defineCommand, runCommand } from '../command/run-command.ts';
import { ALERT_HELP, ALERT_OPTIONS, readAlertCommand, type AlertCommand } from './alert-command.ts';
import { endAlert, writeAlert } from './alert-file.ts';
import { askAlert } from './alert-questions.ts';

async function ask(root: ContentRoot, now: Date) {
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

/** @returns what to print, or `help` where the words name nothing that can be done */
async function run(command: AlertCommand, root: ContentRoot, now: Date): Promise<string> {
  if (command.name === 'help') {
    if (command.missing.length === 0) return 'help';
    throw new StopError(`Il manque : ${command.missing.join(', ')}.`, { next: `\n${ALERT_HELP}` });
  }
  if (command.name === 'end') {
    return published(`Fin de l’alerte écrite dans ${await endAlert(root, command.slug, now)}.`);
  }
  // Questions need somebody to answer.
  if (command.name === 'ask' && !process.stdin.isTTY) return 'help';
  const draft = command.name === 'ask' ? await ask(root, now) : command.draft;
  const { slug, file, otherProblems } = await writeAlert(root, draft);
  const text = `Alerte écrite dans ${file}.\nPour la finir plus tôt : npm run alerte -- --fin ${slug}`;
  return otherProblems === undefined
    ? published(text)
    : `${text}\n\nAttention : le site ne se construit pas, à cause d’autres fichiers.\n${otherProblems}`;
}

function published(text: string): string {
  return `${text}\nPour publier : enregistrez le fichier dans Git et envoyez-le, ou lancez « npm run build » sur le serveur.`;
}

export const alertCommand = defineCommand({
  help: ALERT_HELP,
  options: ALERT_OPTIONS,
  run: async (values, words, { printer, environment, folder }) => {
    const now = createClock(environment)();
    const command = readAlertCommand(values, words, now);
    const text = await run(command, contentRoot(folder, environment), now);
    if (text === 'help') return 'help';
    printer.log(text);
    return 0;
  },
});

if (import.meta.main) await runCommand(alertCommand);
