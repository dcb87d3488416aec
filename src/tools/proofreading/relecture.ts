/* `npm run relecture`: proofreads what people read, and says in French what to mend. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { StopError } from '../../kit/stop-error.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { defineCommand, runCommand } from '../command/run-command.ts';
import { findDebris } from './find-debris.ts';
import { proofread } from './proofread.ts';
import { proofreadingTexts } from './proofreading-texts.ts';
import { describeFindings } from './report.ts';
import { contentTexts, readContentSources, readInterfaceTexts } from './sources/text-files.ts';

const texts = proofreadingTexts.report;

const HELP = `Relire le français de ce que les gens lisent, et dire quoi corriger.

  npm run relecture                                          tout le contenu
  npm run relecture -- content/demarches/acte-de-naissance.md   ce fichier
  npm run relecture -- <dossier>                             le contenu d’un autre projet

Ce qui est à corriger vient d’abord, puis les conseils.`;

const project = resolve(import.meta.dirname, '../../..');

export const proofreadingCommand = defineCommand({
  help: HELP,
  options: {},
  run: async (_options, [asked], { printer, environment }) => {
    const isFolder = asked === undefined || (await isDirectory(resolve(asked)));
    const root = contentRoot(isFolder ? resolve(asked ?? project) : project, environment);
    const sources = await readContentSources(root);
    const all = [...sources.procedures, ...sources.pages, ...sources.others];
    const isAsked = ({ file }: { readonly file: string }) =>
      isFolder ||
      file === asked ||
      file.endsWith(`/${asked.replace(/^.*?([^/]+\/[^/]+)$/u, '$1')}`);
    const content = contentTexts(sources).filter(isAsked);
    if (content.length === 0) throw new StopError(texts.noFile(asked ?? ''));
    const wording = isFolder ? await readInterfaceTexts(project) : [];
    const findings = [
      ...all.filter(isAsked).flatMap(findDebris),
      ...content.flatMap(proofread),
      // Nobody who writes content can follow an advice on the wording of the site.
      ...wording.flatMap(proofread).filter(({ level }) => level === 'mend'),
    ];
    printer.log(describeFindings([...content, ...wording], findings));
    return findings.some(({ level }) => level === 'mend') ? 1 : 0;
  },
});

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

if (import.meta.main) await runCommand(proofreadingCommand);
