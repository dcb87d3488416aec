import { FILE_MISTAKES } from '../support/mistakes/file-mistakes.ts';
import { TOOL_MISTAKES } from '../support/mistakes/tool-mistakes.ts';
import { knownContent, toldByBuild, toldInTool } from '../support/tell-mistake.ts';
import { atLeast, atMost, type Figure } from './figure.ts';

/** How many mistakes of editors are told before anything is saved or published, each in one sentence with its place. */
export async function benchMistakes(): Promise<readonly Figure[]> {
  const known = await knownContent();
  const seeded = TOOL_MISTAKES.length + FILE_MISTAKES.length;
  let told = 0;
  let traces = 0;
  const count = (what: string, lines: readonly string[], place: RegExp, says: RegExp) => {
    if (lines.some((line) => says.test(line)) && lines.some((line) => place.test(line))) told += 1;
    else console.log(`  not told: ${what}`);
    if (lines.some((line) => /\bat \S+ \(|node:internal/u.test(line))) traces += 1;
  };
  for (const { what, place, says, ...mistake } of TOOL_MISTAKES)
    count(what, toldInTool(mistake, known), place, says);
  for (const mistake of FILE_MISTAKES) {
    const lines = (await toldByBuild(mistake)).split(/\n(?= {2}\S)/u);
    count(mistake.what, lines, mistake.place, mistake.says);
  }
  console.log(`  ${told}/${seeded} mistakes told`);
  return [
    atLeast('mistakes of editors that are told', told, seeded, `of ${seeded}`),
    atMost('stack traces among them', traces, 0, ''),
  ];
}
