import { CONTENT_KINDS } from './content-kinds.ts';
import { entryFormat } from './entry-file.ts';

/** The content file of a procedure, as the editing tool would write it. */
export function procedureText(keys: Readonly<Record<string, unknown>>, body: string): string {
  const kind = CONTENT_KINDS.find(({ name }) => name === 'demarches');
  if (kind === undefined) throw new TypeError('The tool does not edit procedures any more');
  return entryFormat(kind).toFile({ ...keys, body });
}
