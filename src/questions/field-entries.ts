import * as v from 'valibot';
import { DurationSchema } from '../kit/duration.ts';
import { LineSchema, ParagraphSchema } from '../kit/editor-text.ts';
import { ConditionSchema } from './condition-schema.ts';
import { FieldKeySchema } from './field-key.ts';

/** What every kind of question has in common. */
export const commonFieldEntries = {
  key: FieldKeySchema,
  /** The question, as the person reads it. */
  label: LineSchema,
  /** Help shown under the question, above the control. */
  hint: v.optional(ParagraphSchema),
  /** Whether the form can be sent without an answer. Default: the answer is needed. */
  required: v.optional(v.boolean('true (oui) ou false (non)'), true),
  /** Why the commune needs this answer: nothing is asked without a stated need (GDPR, art. 5). */
  need: ParagraphSchema,
  /** Who is asked, by their answers to questions before this one. Default: everybody. */
  when: v.optional(ConditionSchema),
  /**
   * Whether the answer is of those that harm when others read them: health, resources, disability,
   * children, beliefs, offences. Never on the device without being asked for, nor in lists.
   */
  sensitive: v.optional(v.boolean('true (oui) ou false (non)')),
  /** Why it is not, where the words of the question say that it may be. */
  whyNotSensitive: v.optional(ParagraphSchema),
} as const;

/** The same, for a question that a person may not be able to answer. */
export const questionEntries = {
  ...commonFieldEntries,
  /** Lets the person say so: « Je ne sais pas », « Je n’en ai pas ». The answer is then not needed. */
  unknown: v.optional(LineSchema),
} as const;

/** For a kind that may be about whoever fills in the form. */
export const ownEntry = {
  /** Whether it is: the browser may then give the answer (RGAA 11.13). Default: false. */
  own: v.optional(v.boolean('true ou false'), false),
} as const;

/** For a day. */
export const pastEntry = {
  /** The day is in the past or today, for example a date of birth. Default: false. */
  past: v.optional(v.boolean('true (oui) ou false (non)'), false),
} as const;

/** For a day that the service prepares for. */
export const noticeEntry = {
  /** Notice the service needs: the first day accepted is today plus this duration. */
  notice: v.optional(DurationSchema),
} as const;

const PURPOSES = [
  'name',
  'given-name',
  'additional-name',
  'family-name',
  'organization',
  'organization-title',
  'email',
  'tel',
  'bday',
] as const;

/** Kinds of personal data that a browser can fill in for the person (RGAA 11.13). */
export const AutocompleteSchema = v.optional(
  v.picklist(PURPOSES, `l’un de ces mots : ${PURPOSES.join(', ')}`),
);
