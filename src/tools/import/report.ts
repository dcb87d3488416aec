import { nameKey } from '../../editing/name-key.ts';
import { cutText } from '../../kit/cut-text.ts';
import { compareContents } from '../../procedures/exchange/compare-procedures.ts';
import { importTexts } from '../../procedures/exchange/exchange-texts.ts';
import type { Mark } from '../../procedures/exchange/mark.ts';
import type { Procedure } from '../../procedures/procedure.ts';

const texts = importTexts.report;

/** A procedure and the text of its page. */
export interface WholeProcedure {
  readonly procedure: Procedure;
  readonly body: string;
}

/** Any procedure: keys have the same names in all of them. */
const FILE = 'demarches/x.md';
/** Longest value that a line of the report quotes. */
const QUOTED = 160;

/** What the import would change, key by key; nothing is compared when the commune has no such procedure. */
export function differencesText(here: WholeProcedure | undefined, there: WholeProcedure): string {
  if (here === undefined) return texts.isNew;
  const whole = ({ procedure, body }: WholeProcedure) => ({
    ...procedure,
    [importTexts.body]: body.trim(),
  });
  const differences = compareContents(whole(here), whole(there));
  if (differences.length === 0) return texts.same;
  const quote = (text: string | undefined) =>
    text === undefined ? undefined : cutText(text.replaceAll(/\n+/gu, ' ⏎ '), QUOTED);
  const lines = differences.flatMap((difference) => [
    `  ${texts.key(difference.key, nameKey(FILE, difference.key)?.words)}`,
    `    ${texts.here(quote(difference.here))}`,
    `    ${texts.there(quote(difference.there))}`,
  ]);
  return [texts.differences(differences.length), ...lines].join('\n');
}

/** What somebody must check. */
export function markLines(marks: readonly Mark[]): readonly string[] {
  if (marks.length === 0) return [];
  return [texts.marks, ...marks.map(({ key, what }) => `- ${key}\u00a0: ${what}`)];
}
