import type { ComponentType } from 'preact';
import type * as v from 'valibot';
import type { Answer, Answers } from './answers.ts';
import type { FieldContext, TypedAnswer } from './field-context.ts';
import type { Field, FieldType, QuestionType } from './field.ts';
import type { FieldProps } from './FieldProps.ts';
import type { KindSample } from './kind-sample.ts';
import type { Option } from './option.ts';
import type { PaperQuestion, PaperRoom } from './paper-answer.ts';

/*
 * What each kind of question brings: the registers of src/questions/registers/ have these types, so
 * that a part that is missing, or made for another kind, does not compile. A part receives, last,
 * what it needs to do the same for the questions that it is made of.
 */

type Kinds = { readonly [F in Field as F['type']]: F };

/** The fields of one kind. Written so that TypeScript sees that a part and its field go together. */
export type FieldOf<K extends FieldType = FieldType> = {
  [P in K]: Kinds[P] & { readonly type: P };
}[K];

/** Names of the controls of a question that has several, after its key. */
export type PartsOfKinds = {
  readonly [K in QuestionType]?: (
    field: FieldOf<K>,
    namesOf: (field: Field) => readonly string[],
  ) => readonly string[];
};

/** Schema of the answers of some questions, from what was typed by name of control. */
export type SchemaOf = (
  fields: readonly Field[],
) => v.GenericSchema<Readonly<Record<string, string>>, Answers>;

/** Schema of an answer that was given, from what was typed to what is stored. */
export type AnswersOfKinds = {
  readonly [K in QuestionType]: (
    field: FieldOf<K>,
    context: FieldContext,
    schemaOf: SchemaOf,
  ) => v.GenericSchema<unknown, Answer | undefined>;
};

/** What is said where no answer was given, for kinds that say more than the others. */
export type MissingOfKinds = Readonly<Partial<Record<QuestionType, (label: string) => string>>>;

/** Answers that a question offers. */
export type OfferedOfKinds = {
  readonly [K in QuestionType]?: (field: FieldOf<K>) => readonly Option[];
};

/** A stored answer, for a person to read. */
export type LinesOfKinds = {
  readonly [K in QuestionType]: (
    field: FieldOf<K>,
    answer: Answer,
    linesOf: (field: Field, answer: Answer | undefined) => readonly string[],
  ) => readonly string[];
};

/**
 * What the controls of a question hold to show a stored answer again; absent where the answer is its own
 * text, or has the parts of the controls.
 */
export type ValuesOfKinds = {
  readonly [K in QuestionType]?: (
    field: FieldOf<K>,
    answer: Answer,
    valuesOf: ValuesOf,
  ) => TypedAnswer;
};

/** The same for some questions, by name of control. */
export type ValuesOf = (
  fields: readonly Field[],
  answers: Answers,
) => Readonly<Record<string, string>>;

/** Room for a pen. */
export type PapersOfKinds = {
  readonly [K in QuestionType]: (
    field: FieldOf<K>,
    paperOf: (field: Field) => PaperQuestion,
  ) => PaperRoom;
};

/** Its controls on a page. */
export type DrawingsOfKinds = {
  readonly [K in FieldType]: ComponentType<
    FieldProps<FieldOf<K>> & { readonly Question: ComponentType<FieldProps<Field>> }
  >;
};

/** Answers that it takes and refuses. */
export type SamplesOfKinds = {
  readonly [K in QuestionType]: KindSample<FieldOf<K>>;
};
