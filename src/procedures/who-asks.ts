import * as v from 'valibot';

/**
 * Who files: a company, an association and anybody else identify themselves in ways of their own (CRPA
 * R112-9-1). A public body is anybody else, in the name of which somebody acts.
 */
export const ASKERS = ['person', 'company', 'association', 'public-body'] as const;
export type Asker = (typeof ASKERS)[number];

/**
 * By what right somebody asks for another person: parent of a minor (Code civil, 388-1-1), guardian
 * (473), curator (467), by a mandate (1984), heir (730).
 */
export const BEHALVES = ['parent', 'guardian', 'curator', 'mandate', 'heir'] as const;
export type Behalf = (typeof BEHALVES)[number];

const WORDS = <const T extends readonly string[]>(words: T) =>
  v.array(
    v.picklist(words, `l’un de ces mots : ${words.join(', ')}`),
    `une liste de ces mots : ${words.join(', ')}`,
  );

const eachOnce = <const T extends readonly string[]>() =>
  v.check(
    (words: T[number][]) => new Set(words).size === words.length,
    'chaque mot une seule fois',
  );

/** The two lines of a procedure file from which the questions about who asks are derived. */
export const whoAsksEntries = {
  /** Who may file with this form. One: nobody is asked which. */
  asks: v.pipe(
    WORDS(ASKERS),
    v.minLength(1, 'au moins un genre de demandeur'),
    eachOnce<typeof ASKERS>(),
  ),
  /** For whom a person may act. Empty: for themselves, or the form asks it in its own words. */
  onBehalf: v.optional(v.pipe(WORDS(BEHALVES), eachOnce<typeof BEHALVES>()), []),
} as const;
