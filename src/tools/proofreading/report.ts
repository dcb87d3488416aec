import type { Finding } from './finding.ts';
import type { TextFile } from './passage.ts';
import { proofreadingTexts } from './proofreading-texts.ts';
import { toSentences } from './sentences.ts';

const texts = proofreadingTexts.report;

/** What was found, file after file, then how much: for people who know Word and not Git. */
export function describeFindings(files: readonly TextFile[], findings: readonly Finding[]): string {
  // What must change comes first: nobody should look for it among advices.
  const sorted = findings.toSorted((one, other) => other.level.localeCompare(one.level));
  const byFile = Map.groupBy(sorted, ({ file }) => file);
  const isUrgent = ({ file }: TextFile) => byFile.get(file)?.[0]?.level === 'mend';
  const ordered = [...files.filter(isUrgent), ...files.filter((file) => !isUrgent(file))];
  const blocks = ordered.flatMap(({ file }) => {
    const found = byFile.get(file) ?? [];
    return found.length === 0 ? [] : [[file, ...found.map(describeFinding)].join('\n')];
  });
  return [texts.title, ...blocks, describeCounts(files, findings)].join('\n\n');
}

function describeFinding({ level, line, problem, sentence, proposal }: Finding): string {
  return [
    `  ${texts[level](line)}\u00a0: ${problem}`,
    `    «\u202f${sentence}\u202f»`,
    `    ${texts.proposal(proposal)}`,
  ].join('\n');
}

function describeCounts(files: readonly TextFile[], findings: readonly Finding[]): string {
  const sentences = files.flatMap(({ passages }) => passages.flatMap(toSentences)).length;
  const mend = findings.filter(({ level }) => level === 'mend');
  const advices = findings.length - mend.length;
  const toMend =
    mend.length === 0
      ? texts.nothing
      : texts.count(mend.length, new Set(mend.map(({ file }) => file)).size);
  return [
    texts.read(files.length, sentences),
    ...(advices === 0 ? [] : [texts.advices(advices)]),
    toMend,
  ].join('\n');
}
