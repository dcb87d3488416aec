/* `npm run relecture`: proofreads what people read, and says in French what to mend. */
import { resolve } from 'node:path';
import { contentRoot } from '../../site/content/content-root.ts';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import { proofread } from './proofread.ts';
import { describeFindings } from './report.ts';
import { readContentTexts, readInterfaceTexts } from './sources/text-files.ts';

const HELP = `Relire le français de ce que les gens lisent, et dire quoi corriger.

  npm run relecture                  tout le contenu
  npm run relecture -- <dossier>     celui d’un autre projet`;

const project = resolve(import.meta.dirname, '../../..');

await runCommand({
  help: HELP,
  options: {},
  run: async (_options, [folder = project]) => {
    const content = await readContentTexts(contentRoot(resolve(folder)));
    const wording = await readInterfaceTexts(project);
    const findings = [
      ...content.flatMap(proofread),
      // Nobody who writes content can follow an advice on the wording of the site.
      ...wording.flatMap(proofread).filter(({ level }) => level === 'mend'),
    ];
    say(describeFindings([...content, ...wording], findings));
    return findings.some(({ level }) => level === 'mend') ? 1 : 0;
  },
});
