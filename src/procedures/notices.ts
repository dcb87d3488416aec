import type { FormSection } from '../questions/form-section.ts';

/** A day that the form takes only so long after today. */
export interface Notice {
  /** `form.1.fields.0`. */
  readonly path: string;
  /** Key of the question. */
  readonly key: string;
  readonly notice: string;
  /** What stands beside the question. */
  readonly hint: string;
}

/** The questions of a form about a day that must not be too close. */
export function findNotices(form: readonly FormSection[]): readonly Notice[] {
  return form.flatMap(({ fields }, part) =>
    fields.flatMap((field, index) =>
      (field.type === 'date' || field.type === 'period') && field.notice !== undefined
        ? {
            ...{ path: `form.${part}.fields.${index}`, key: field.key },
            ...{ notice: field.notice, hint: field.hint ?? '' },
          }
        : [],
    ),
  );
}
