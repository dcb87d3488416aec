import type { Commune } from '../commune/commune.ts';
import type { Condition } from '../questions/condition.ts';
import type { Field } from '../questions/field.ts';
import type { Procedure } from './procedure.ts';
import type { Service } from '../commune/service.ts';

/** A part of a form with all its questions, those that identify the applicant included. */
export interface FormSection {
  readonly title: string;
  /** Who fills it in: everybody when nothing is said. */
  readonly when?: Condition | undefined;
  readonly fields: readonly Field[];
}

/**
 * A procedure as it is published and filed against: the content file with its service, its commune
 * and the questions that the law adds. Built once by `compileDefinition`, written beside the page,
 * read by the functions, stored with each submission.
 */
export interface ProcedureDefinition {
  readonly slug: string;
  /** Digest of everything below: tells under which wording a request was filed. */
  readonly version: string;
  readonly procedure: Omit<Procedure, 'form' | 'synonyms'>;
  readonly form: readonly FormSection[];
  readonly service: Service & { readonly slug: string };
  readonly commune: Commune;
}

/** All the fields of a form, in order, each with the condition of its part before its own. */
export function fieldsOf(form: readonly FormSection[]): readonly Field[] {
  return form.flatMap(({ when, fields }) =>
    when === undefined
      ? fields
      : fields.map((field) => ({ ...field, when: [...when, ...(field.when ?? [])] })),
  );
}
