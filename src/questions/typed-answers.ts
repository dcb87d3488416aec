import type { TypedAnswer } from './field-context.ts';
import { questionsOf, type Field, type Question, type QuestionType } from './field.ts';
import type { FormSection } from './form-section.ts';
import type { FieldOf, SamplesOfKinds } from './kind-parts.ts';
import { SAMPLES } from './registers/samples.ts';

type Typed = Readonly<Record<string, string>>;

const samples: SamplesOfKinds = SAMPLES;

/** Answers that any form takes, as a person would type them, by name of control: for previews and tests. */
export function typedAnswers(form: readonly FormSection[]): Typed {
  return typedRight(form.flatMap((section) => section.fields));
}

/** Answers that no form takes, for the questions that can be answered wrongly: for tests. */
export function typedMistakes(form: readonly FormSection[]): Typed {
  return typedWrong(form.flatMap((section) => section.fields));
}

function typedRight(fields: readonly Field[]): Typed {
  return byControl(fields, rightAnswer);
}
function rightAnswer<K extends QuestionType>(field: FieldOf<K>): TypedAnswer {
  return samples[field.type].right(field, typedRight);
}

function typedWrong(fields: readonly Field[]): Typed {
  return byControl(fields, wrongAnswer);
}
function wrongAnswer<K extends QuestionType>(field: FieldOf<K>): TypedAnswer {
  return samples[field.type].wrong?.(field, typedWrong) ?? {};
}

/** What is typed in each control, by its name. */
function byControl(fields: readonly Field[], typed: (field: Question) => TypedAnswer): Typed {
  return Object.fromEntries(
    questionsOf(fields).flatMap((field) => {
      const answer = typed(field);
      return typeof answer === 'string'
        ? [[field.key, answer]]
        : Object.entries(answer).map(([part, text]) => [`${field.key}.${part}`, text]);
    }),
  );
}
