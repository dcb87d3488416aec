import { CONTENT_KINDS } from '../../editing/content-kinds.ts';
import { entryFormat } from '../../editing/entry-file.ts';
import { checkProcedure } from '../../procedures/check-procedure.ts';
import { ProcedureSchema } from '../../procedures/procedure.ts';
import { checkMarkdown } from '../../site/content/check-markdown.ts';
import { checkTexts } from '../../site/content/check-texts.ts';
import { ContentError } from '../../site/content/content-error.ts';
import { validateContent } from '../../site/content/validate-content.ts';
import type { NewProcedure } from './procedure-file.ts';

/**
 * The text of a new file, once the build would take it: what an answer says may still be refused, as
 * « seulement en ligne ».
 * @throws {ContentError} naming what is refused
 */
export function checkNewFile(file: string, { keys, body }: NewProcedure): string {
  const checked = validateContent(ProcedureSchema, keys);
  const problems = [
    ...(checked.success ? checkProcedure(checked.output) : checked.problems),
    ...checkTexts(keys),
    ...checkMarkdown(body, 1),
  ];
  if (problems.length > 0) throw new ContentError(problems.map((one) => ({ file, ...one })));
  const kind = CONTENT_KINDS.find(({ name }) => name === 'demarches');
  if (kind === undefined) throw new TypeError('The tool does not edit procedures any more');
  return entryFormat(kind).toFile({ ...keys, body });
}
