/*
 * The register of the kinds of questions: one line each, in the list that says what it may do. Each
 * has a folder of its name; `npm run genres` then writes the registers that are made from this one
 * (docs/ajouter-un-genre-de-question.md).
 */

/** One line, some lines or boxes: questions that a group may hold too. */
export const SIMPLE = [
  'text',
  'long-text',
  'name',
  'email',
  'phone',
  'address',
  'commune',
  'place',
  'date',
  'partial-date',
  'integer',
  'amount',
  'measure',
  'family-quotient',
  'choices',
  'statement',
  'rna',
  'siret',
  'iban',
  'vehicle-plate',
] as const;

/** One answer among those that are offered, « Je ne sais pas » being one of them: a group may hold them. */
export const PICKS = ['yes-no', 'choice', 'select', 'time-slot'] as const;

/** Made of several answers: a group holds none of them. */
export const WHOLE = ['period', 'files', 'group'] as const;

/** Texts between questions: nothing is answered. */
export const UNASKED = ['information'] as const;
