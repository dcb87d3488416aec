import { questionsOf } from '../questions/field.ts';
import type { FileFormat } from '../questions/files/files-texts.ts';
import type { Procedure } from './procedure.ts';

/** What a site receives besides text, and with how many of its forms. */
export interface FormatsAsked {
  readonly procedures: number;
  /** Each once, in the order in which they are asked. */
  readonly formats: readonly FileFormat[];
}

/** Kinds of files that the forms of a site ask for: what public pages say of them comes from here. */
export function formatsAsked(
  procedures: readonly Pick<Procedure, 'channels' | 'form'>[],
): FormatsAsked {
  const asking = procedures
    .filter(({ channels }) => channels.online)
    .map(({ form }) =>
      form
        .flatMap(({ fields }) => questionsOf(fields))
        .flatMap((field) => (field.type === 'files' ? field.formats : [])),
    )
    .filter((formats) => formats.length > 0);
  return { procedures: asking.length, formats: [...new Set(asking.flat())] };
}
