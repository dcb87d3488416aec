/* `npm run nouvelle-demarche`: asks ten questions, writes a procedure. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parisDay } from '../../kit/paris-time.ts';
import { ContentError } from '../../site/content/content-error.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { contentRoot, shownPath } from '../../site/content/content-root.ts';

import { newProcedureTexts as texts } from './new-procedure-texts.ts';
import { AnswerError, askAll, takeAll } from './ask.ts';
import { checkNewFile } from './check-new-file.ts';

import { newProcedure } from './procedure-file.ts';
import { newProcedureQuestions } from './questions.ts';
import { readAnswers } from './read-answers.ts';

const { values } = parseArgs({
  options: {
    reponses: { type: 'string' },
    brouillon: { type: 'boolean', default: false },
    projet: { type: 'string' },
  },
});
const root = contentRoot(resolve(values.projet ?? join(import.meta.dirname, '../../..')));
const FOLDERS = ['demarches', 'brouillons'] as const;

async function run(): Promise<void> {
  const { themes, services, legalTexts, commune } = await loadContent(root);
  const questions = newProcedureQuestions({
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
  if (values.reponses === undefined) console.log(texts.hello);
  const given =
    values.reponses === undefined
      ? await askAll(questions, { input: process.stdin, output: process.stdout })
      : takeAll(questions, await readAnswers(resolve(values.reponses)));
  const slug = given.adresse ?? '';
  const path = `${FOLDERS[values.brouillon ? 1 : 0]}/${slug}.md`;
  const file = shownPath(root, path);
  const text = checkNewFile(file, newProcedure(given, parisDay(new Date())));
  mkdirSync(dirname(join(root.folder, path)), { recursive: true });
  // `wx`: a file that appeared meanwhile is kept.
  writeFileSync(join(root.folder, path), text, { flag: 'wx' });
  const next = values.brouillon ? texts.draft(slug, shownPath(root, FOLDERS[0])) : texts.publish;
  console.log(`\n${texts.written(file)}\n${next}\n${texts.toComplete}`);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof AnswerError) && !(error instanceof ContentError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
