import type { Field } from '../../src/questions/field.ts';
import { typedAnswers, typedMistakes } from '../../src/questions/typed-answers.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { greedyCover } from './greedy-cover.ts';
import { SAMPLE_FORMS, WRONG_ANSWERS } from './sample-answers.ts';

const definitions = PETITEVILLE.procedures
  .map(({ definition }) => definition)
  .filter(({ form }) => form.length > 0);

/** A form of Petiteville, with answers that it takes and answers that it refuses. */
export interface FormSample {
  readonly slug: string;
  readonly right: Readonly<Record<string, string>>;
  readonly wrong: Readonly<Record<string, string>>;
}

/** Every form of Petiteville. */
export const EVERY_FORM: readonly FormSample[] = definitions.map(({ slug, form }) => {
  const right = SAMPLE_FORMS[slug] ?? typedAnswers(form);
  return { slug, right, wrong: { ...right, ...(WRONG_ANSWERS[slug] ?? typedMistakes(form)) } };
});

/**
 * A few forms that show together everything that a form, its review page and its receipt may show:
 * every kind of question, of act, of silence, of disposal. The others only repeat it in other words.
 */
export const EACH_KIND_OF_FORM: readonly FormSample[] = greedyCover(
  definitions.map(({ slug, form, procedure }) => ({
    item: slug,
    parts: [
      ...form.flatMap(({ fields }) => fields).flatMap(partsOfField),
      `kind ${procedure.kind}`,
      `parts ${form
        .map(({ title }) => title)
        .slice(-2)
        .join()}`,
      `silence ${procedure.silence.means} ${'after' in procedure.silence ? procedure.silence.after : ''}`,
      `then ${procedure.retention.then}`,
      `documents ${procedure.documents.length > 0}`,
      `parts ${form.length > 2}`,
    ],
  })),
  Object.keys(SAMPLE_FORMS),
).flatMap((slug) => EVERY_FORM.filter((sample) => sample.slug === slug));

function partsOfField(field: Field): readonly string[] {
  if (field.type === 'information') return [field.type];
  const hint = field.hint === undefined ? 'bare' : 'with help';
  const unknown = 'unknown' in field && field.unknown !== undefined ? 'may be unknown' : 'known';
  return [
    `${field.type} ${hint}`,
    `${field.type} ${field.required ? 'needed' : 'free'}`,
    `${field.type} ${unknown}`,
  ];
}
