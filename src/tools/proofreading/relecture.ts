/* `npm run relecture`: proofreads what people read, and says in French what to mend. */
import { resolve } from 'node:path';
import { contentRoot } from '../../site/content/content-root.ts';
import { defineCommand, runCommand } from '../command/run-command.ts';
import { proofread } from './proofread.ts';
import { describeFindings } from './report.ts';
import { readContentTexts, readInterfaceTexts } from './sources/text-files.ts';

const HELP = `Relire le français de ce que les gens lisent, et dire quoi corriger.

  npm run relecture                  tout le contenu
  npm run relecture -- <dossier>     celui d’un autre projet`;

const project = resolve(import.meta.dirname, '../../..');

export const proofreadingCommand = defineCommand({
  help: HELP,
  options: {},
  run: async (_options, [folder = project], { printer, environment }) => {
    const content = await readContentTexts(contentRoot(resolve(folder), environment));
    const wording = await readInterfaceTexts(project);
    const findings = [
      ...content.flatMap(proofread),
      // Nobody who writes content can follow an advice on the wording of the site.
      ...wording.flatMap(proofread).filter(({ level }) => level === 'mend'),
    ];
    printer.log(describeFindings([...content, ...wording], findings));
    return findings.some(({ level }) => level === 'mend') ? 1 : 0;
  },
});

if (import.meta.main) await runCommand(proofreadingCommand);
