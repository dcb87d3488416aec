/*
 * `npm run rgaa`: the grid of the RGAA, criterion by criterion, with its evidence and its state. Ends
 * with an error when a criterion has no evidence, or when a test that it names is gone.
 */
import { criterionStateTexts } from '../src/evidence/rgaa/accessibility-texts.ts';
import { describeEvidence } from '../src/evidence/rgaa/evidence-text.ts';
import { gridOf } from '../src/evidence/rgaa/grid.ts';
import { RGAA_VERSION, THEMES } from '../src/evidence/rgaa/themes.ts';
import { parisDay } from '../src/kit/paris-time.ts';
import { contentRoot } from '../src/site/content/content-root.ts';
import { loadContent } from '../src/site/content/load-content.ts';
import { gridProblems } from './support/grid-problems.ts';
import { ROOT } from './support/project.ts';

const lines = gridOf(THEMES);
let theme = '';
for (const line of lines) {
  if (line.theme !== theme) console.log(`\n${line.theme}`);
  theme = line.theme;
  console.log(`  ${line.number.padEnd(6)}[${criterionStateTexts[line.state]}] ${line.wording}`);
  for (const evidence of line.evidence) console.log(`          ${describeEvidence(evidence)}`);
}

console.log(`\nRGAA ${RGAA_VERSION}, ${lines.length} critères :`);
for (const [state, text] of Object.entries(criterionStateTexts)) {
  const count = lines.filter((line) => line.state === state).length;
  if (count > 0) console.log(`  ${String(count).padStart(3)} ${text}`);
}
console.log('Cette grille n’est pas un audit : sans audit, le site reste « non conforme ».');

const { accessibility } = await loadContent(contentRoot(ROOT));
const problems = gridProblems(lines, { audit: accessibility.audit, today: parisDay(new Date()) });
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
