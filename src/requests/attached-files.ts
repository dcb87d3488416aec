import type { Answers } from '../questions/answers.ts';
import type { FormSection } from '../questions/form-section.ts';

/** Keys of the files that checked answers name. */
export function attachedFiles(form: readonly FormSection[], answers: Answers): readonly string[] {
  return form
    .flatMap(({ fields }) => fields.filter(({ type }) => type === 'files'))
    .flatMap(({ key }) => {
      const files = answers[key];
      return Array.isArray(files) ? (files as readonly Answers[]) : [];
    })
    .flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}
