import type { AnswerProblem, FormValues } from './answer-problem.ts';
import type { ExplainedSection } from './condition-text.ts';
import { FormField } from './FormField.tsx';

export interface FormPartsProps {
  readonly sections: readonly ExplainedSection[];
  readonly values: FormValues;
  readonly problems: readonly AnswerProblem[];
}

/** The parts of a form with their questions: the same drawing wherever answers are asked. */
export function FormParts({ sections, values, problems }: FormPartsProps) {
  return (
    <>
      {sections.map(({ title, hint, fields }) => (
        <section class="part" key={title}>
          <h2>{title}</h2>
          {hint !== undefined && <p class="hint">{hint}</p>}
          {fields.map((field) => (
            <FormField field={field} values={values} problems={problems} key={field.key} />
          ))}
        </section>
      ))}
    </>
  );
}
