import * as v from 'valibot';
import { LineSchema, ParagraphSchema } from './editor-text.ts';

const KEY = 'une clé en minuscules, chiffres et _, par exemple date_debut';

/** Key of a field: the `name` of its control, the key of its stored answer. A public contract. */
export const FieldKeySchema = v.pipe(
  v.string(KEY),
  v.regex(/^[a-z][a-z0-9_]{0,39}$/u, KEY),
  v.notValues(['constructor', 'prototype'], 'une autre clé : ce mot est réservé'),
);

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
} as const;

/** Kinds of personal data that a browser can fill in for the person (RGAA 11.13). */
export const AutocompleteSchema = v.optional(
  v.picklist(
    ['name', 'given-name', 'family-name', 'organization', 'email', 'tel', 'bday'],
    'l’un de ces mots : name, given-name, family-name, organization, email, tel, bday',
  ),
);
