import type { Answers } from '../../questions/answers.ts';
import type { FormSection } from '../../questions/form-section.ts';
import { attachedFiles } from '../../requests/attached-files.ts';
import { fileTexts } from './request-texts.ts';

/**
 * The question that a file answers, or that it came afterwards.
 * @param isEntered whether an agent entered the request, who may have joined what came
 */
export function fileOrigin(
  form: readonly FormSection[],
  answers: Answers,
  id: string,
  isEntered: boolean,
): string {
  const question = form
    .flatMap(({ fields }) => fields)
    .find((field) => attachedFiles([{ title: '', fields: [field] }], answers).includes(id));
  if (question !== undefined && question.type !== 'information') {
    return fileTexts.inAnswer(question.label);
  }
  return isEntered ? fileTexts.entered : fileTexts.later;
}
