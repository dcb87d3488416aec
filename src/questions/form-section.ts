import type { Condition } from './condition.ts';
import type { Field } from './field.ts';

/** A part of a form with all its questions, those that identify the applicant included. */
export interface FormSection {
  readonly title: string;
  /** Who fills it in: everybody when nothing is said. */
  readonly when?: Condition | undefined;
  readonly fields: readonly Field[];
}

/** All the fields of a form, in order, each with the condition of its part before its own. */
export function fieldsOf(form: readonly FormSection[]): readonly Field[] {
  return form.flatMap(({ when, fields }) =>
    when === undefined
      ? fields
      : fields.map((field) => ({ ...field, when: [...when, ...(field.when ?? [])] })),
  );
}
