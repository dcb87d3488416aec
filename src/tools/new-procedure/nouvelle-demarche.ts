/* `npm run nouvelle-demarche`: asks ten questions, writes a procedure. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { procedureText } from '../../editing/procedure-text.ts';
import { typicalFile, type TypicalProcedure } from '../../editing/typical/typical-procedure.ts';
import { findTypical, TYPICAL_PROCEDURES } from '../../editing/typical/typical-procedures.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { StopError } from '../../kit/stop-error.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { shownPath } from '../../site/content/shown-path.ts';
import { defineCommand, runCommand, type Surroundings } from '../command/run-command.ts';
import { tryContent } from '../command/try-content.ts';
import { askAll, takeAll } from './ask.ts';
import { keptIn } from './kept-answers.ts';
import { newProcedureTexts as texts } from './new-procedure-texts.ts';
import { newProcedure } from './procedure-file.ts';
import type { Given } from './question.ts';
import { newProcedureQuestions } from './questions.ts';
import { readAnswers } from './read-answers.ts';

const HELP = `Écrire une nouvelle démarche en répondant à dix questions.

  npm run nouvelle-demarche                              pose les questions une à une
  npm run nouvelle-demarche -- --brouillon               garde la démarche en brouillon
  npm run nouvelle-demarche -- --reponses reponses.yml   prend les réponses dans un fichier
  npm run nouvelle-demarche -- --type inscription        part d’une démarche type : quatre questions suffisent

Démarches types :
${TYPICAL_PROCEDURES.map(({ name, label }) => `  ${name.padEnd(13)} ${label}`).join('\n')}`;

const OPTIONS = {
  reponses: { type: 'string' },
  brouillon: { type: 'boolean' },
  projet: { type: 'string' },
  type: { type: 'string' },
} as const;
/** What a typical procedure does not say. */
const OF_A_TYPE: ReadonlySet<string> = new Set(['titre', 'adresse', 'theme', 'service']);
const FOLDERS = ['demarches', 'brouillons'] as const;

interface Values {
  readonly reponses?: string;
  readonly brouillon?: boolean;
  readonly projet?: string;
  readonly type?: string;
}

async function run(
  { reponses, brouillon = false, projet, type }: Values,
  { printer, environment }: Surroundings,
): Promise<number> {
  const root = contentRoot(resolve(projet ?? join(import.meta.dirname, '../../..')), environment);
  const typical = type === undefined ? undefined : findTypical(type);
  if (type !== undefined && typical === undefined) {
    throw new StopError(
      texts.noType(
        type,
        TYPICAL_PROCEDURES.map(({ name }) => name),
      ),
    );
  }
  const dataFolder = join(resolve(projet ?? join(import.meta.dirname, '../../..')), '.parvis');
  const { themes, services, legalTexts, commune } = await loadContent(root);
  const every = newProcedureQuestions({
    themes: themes.map(({ slug, title }) => ({ value: slug, label: title })),
    services: [...services].map(([slug, { name }]) => ({ value: slug, label: name })),
    law: {
      file: shownPath(root, 'textes.yml'),
      register: legalTexts,
      ofName: commune.ofName,
    },
    fileOf: (slug) => {
      const paths = FOLDERS.map((folder) => `${folder}/${slug}.md`);
      const taken = paths.find((path) => existsSync(join(root.folder, path)));
      return taken === undefined ? undefined : shownPath(root, taken);
    },
  });
  const questions = typical === undefined ? every : every.filter(({ key }) => OF_A_TYPE.has(key));
  if (reponses === undefined) printer.log(typical === undefined ? texts.hello : texts.helloType);
  const given =
    reponses === undefined
      ? await askAll(
          questions,
          { input: process.stdin, output: process.stdout },
          keptIn(dataFolder),
        )
      : takeAll(questions, await readAnswers(resolve(reponses)));
  const slug = given.adresse ?? '';
  const path = `${FOLDERS[brouillon ? 1 : 0]}/${slug}.md`;
  const file = shownPath(root, path);
  const text = textOf(given, typical);
  // A draft is tried where it will be published.
  const tried = { path: `${FOLDERS[0]}/${slug}.md`, text, shown: file };
  const { own, others } = await tryContent(root, tried);
  const refused = own ?? others;
  if (refused !== undefined) throw refused;
  mkdirSync(dirname(join(root.folder, path)), { recursive: true });
  // `wx`: a file that appeared meanwhile is kept.
  writeFileSync(join(root.folder, path), text, { flag: 'wx' });
  const next = brouillon ? texts.draft(slug, shownPath(root, FOLDERS[0])) : texts.publish;
  printer.log(`\n${texts.written(file)}\n${next}\n${texts.toComplete}`);
  return 0;
}

function textOf(given: Given, typical: TypicalProcedure | undefined): string {
  const today = parisDay(new Date());
  if (typical !== undefined) {
    const { titre, service = '', theme = '' } = given;
    return typicalFile(typical, { title: titre, service, theme, today });
  }
  const { keys, body } = newProcedure(given, today);
  return procedureText(keys, body);
}

export const newProcedureCommand = defineCommand({
  help: HELP,
  options: OPTIONS,
  run: (values, _words, surroundings) => run(values, surroundings),
  explain: ({ message }) => `\n${message}`,
});

if (import.meta.main) await runCommand(newProcedureCommand);
