/* `npm run relecture`: proofreads what people read, and says in French what to mend. */
import { resolve } from 'node:path';
import { ContentError } from '../../site/content/content-error.ts';
import { proofread } from './proofread.ts';
import { describeFindings } from './report.ts';
import { readContentTexts, readInterfaceTexts } from './sources/text-files.ts';

/** A folder may be named: its `content/` is read instead of that of the project. */
const project = resolve(import.meta.dirname, '../../..');
const root = resolve(process.argv[2] ?? project);

try {
  const content = await readContentTexts(root);
  const wording = await readInterfaceTexts(project);
  const findings = [
    ...content.flatMap(proofread),
    // Nobody who writes content can follow an advice on the wording of the site.
    ...wording.flatMap(proofread).filter(({ level }) => level === 'mend'),
  ];
  console.log(describeFindings([...content, ...wording], findings));
  process.exitCode = findings.some(({ level }) => level === 'mend') ? 1 : 0;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
