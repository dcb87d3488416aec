/* `npm run adopter`: writes the content of a commune of one's own, in another folder. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parisDay } from '../../kit/paris-time.ts';
import { StopError } from '../../kit/stop-error.ts';
import { ContentError } from '../../site/content/content-error.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { createClock } from '../../web/clock.ts';
import { defineCommand, runCommand, type Surroundings } from '../command/run-command.ts';
import { askAll, takeAll } from '../new-procedure/ask.ts';
import { readAnswers } from '../new-procedure/read-answers.ts';
import type { AdoptedFile } from './adopt-procedures.ts';
import { adoptTexts as texts } from './adopt-texts.ts';
import { adopt } from './adopt.ts';
import { readAdoption } from './adoption.ts';
import { adoptionQuestions } from './questions.ts';

const HELP = `Commencer le contenu de votre commune, dans un dossier à vous.

  npm run adopter -- --dans ../ma-commune                             pose les questions une à une
  npm run adopter -- --dans ../ma-commune --reponses reponses.yml     prend les réponses dans un fichier

Le dossier ne garde rien de la commune de démonstration : ni prix, ni adresse, ni actualité.
A-RELIRE.txt y dit ce qu’une personne de chez vous vérifie avant d’ouvrir.`;

const project = resolve(import.meta.dirname, '../../..');

interface Values {
  readonly dans?: string;
  readonly reponses?: string;
}

async function run(
  { dans, reponses }: Values,
  { printer, environment }: Surroundings,
): Promise<number> {
  if (dans === undefined) throw new StopError(texts.noFolder);
  const folder = resolve(dans);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new StopError(texts.notEmpty(dans));
  const content = await loadContent(contentRoot(project, {}));
  const all = content.procedures.map(({ slug }) => slug);
  const questions = adoptionQuestions(all);
  if (reponses === undefined) printer.log(texts.hello);
  const given =
    reponses === undefined
      ? await askAll(questions, { input: process.stdin, output: process.stdout })
      : takeAll(questions, await readAnswers(resolve(reponses)));
  const today = parisDay(createClock({ ...environment, PARVIS_LOCAL: '1' })());
  const files = adopt(content, readAdoption(given, all), today);
  mkdirSync(dirname(folder), { recursive: true });
  // Written beside, read as the build will, then put in place at once.
  const beside = mkdtempSync(join(dirname(folder), '.adoption-'));
  try {
    writeFiles(beside, files, given.de ?? '');
    await loadContent({ folder: beside, name: dans });
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw error instanceof ContentError
      ? new StopError(`${texts.refused}\n${error.message}`)
      : error;
  }
  const procedures = files.filter(({ path }) => path.startsWith('demarches/')).length;
  printer.log(
    `\n${texts.written(dans, procedures)}\n${texts.next(`PARVIS_CONTENT=${dans} npm start`)}`,
  );
  return 0;
}

function writeFiles(folder: string, files: readonly AdoptedFile[], ofName: string): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const toReview = files.flatMap((file) => file.toReview);
  const lines = [
    texts.reviewTitle(ofName),
    texts.reviewIntro,
    '',
    ...toReview.map((one) => `- ${one}`),
  ];
  writeFileSync(join(folder, 'A-RELIRE.txt'), `${lines.join('\n')}\n`);
}

export const adoptCommand = defineCommand({
  help: HELP,
  options: { dans: { type: 'string' }, reponses: { type: 'string' } },
  run: (values, _words, surroundings) => run(values, surroundings),
});

if (import.meta.main) await runCommand(adoptCommand);
