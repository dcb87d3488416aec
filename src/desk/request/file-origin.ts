import type { Answers } from '../../questions/answers.ts';
import type { FormSection } from '../../questions/form-section.ts';
import { attachedFiles } from '../../requests/attached-files.ts';
import { fileTexts } from './request-texts.ts';

/** The question that a file answers, or that it came afterwards. */
export function fileOrigin(form: readonly FormSection[], answers: Answers, id: string): string {
  const question = form
    .flatMap(({ fields }) => fields)
    .find((field) => attachedFiles([{ title: '', fields: [field] }], answers).includes(id));
  return question === undefined || question.type === 'information'
    ? fileTexts.later
    : fileTexts.inAnswer(question.label);
}
