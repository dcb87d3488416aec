import { writeFile } from 'node:fs/promises';
import type { FileProblem } from '../content/content-error.ts';
import { shortenTexts } from './shorten-texts.ts';

/** What a build tells whoever publishes it. */
export interface BuildReport {
  /** What editors should shorten, a sentence each. */
  readonly warnings: readonly string[];
}

/** Keys of problems that come from how much was written: the page is right, and heavier than promised. */
const MEASURES: ReadonlySet<string> = new Set(Object.keys(shortenTexts.too));
/** A page, or the one in the middle: scripts are the business of those who write code. */
const PAGE = /\/$|\.html$|^\(page /u;

/**
 * Sorts what a build found, and writes the report that `PARVIS_REPORT` asks for. What is only too long is
 * told, and published: a commune is not kept from changing a price by a weight. `PARVIS_STRICT=1`, for
 * those who write code, refuses it.
 * @returns what refuses the build
 */
export async function reportBuild(
  problems: readonly FileProblem[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<readonly FileProblem[]> {
  const { PARVIS_STRICT: strict, PARVIS_REPORT: report } = environment;
  const isLong = ({ file, key }: FileProblem) => MEASURES.has(key) && PAGE.test(file);
  const long = strict === '1' ? [] : problems.filter(isLong);
  const warnings = long.map(shortenTexts.warning);
  for (const sentence of warnings) console.warn(sentence);
  if (report !== undefined) {
    await writeFile(report, JSON.stringify({ warnings } satisfies BuildReport));
  }
  return problems.filter((problem) => !long.includes(problem));
}
