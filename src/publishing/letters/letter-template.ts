import * as v from 'valibot';
import { when, type ContentProblem } from '../../kit/content-problem.ts';
import { LineSchema, SlugSchema } from '../../kit/editor-text.ts';
import { typography } from '../../kit/typography.ts';
import {
  fieldsOfPurpose,
  LETTER_PURPOSES,
  PART_FIELDS,
  PURPOSE_NAMES,
  type LetterPurpose,
} from './letter-purposes.ts';

const LetterParagraphSchema = v.pipe(
  v.string('un texte'),
  v.trim(),
  v.minLength(1, 'un texte qui n’est pas vide'),
  v.maxLength(1500, 'un texte de 1 500 caractères au plus'),
  v.transform(typography),
);

/** The words of a kind of letter, with named fields: `{motifs_de_droit}`. */
export const LetterTemplateSchema = v.strictObject({
  /** For agents: « Refus, cas général ». */
  title: LineSchema,
  for: v.picklist(PURPOSE_NAMES, `l’un de ces mots : ${PURPOSE_NAMES.join(', ')}`),
  /** Only for these procedures; nothing: for all that have none of their own. */
  procedures: v.optional(v.array(SlugSchema, 'une liste de démarches')),
  subject: LineSchema,
  paragraphs: v.pipe(
    v.array(LetterParagraphSchema, 'une liste de paragraphes'),
    v.minLength(1, 'au moins un paragraphe'),
  ),
});
export type LetterTemplate = v.InferOutput<typeof LetterTemplateSchema>;

const FIELD = /\{([^{}]*)\}/gu;

/** Names of the fields of a text, in order. */
export const fieldsIn = (text: string): readonly string[] =>
  [...text.matchAll(FIELD)].map(([, name = '']) => name);

const inBraces = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');

/** What is missing, in the words of who writes the letter. */
const WHY: Readonly<Partial<Record<string, string>>> = {
  motifs_de_droit: 'un paragraphe avec {motifs_de_droit} : un refus dit le texte qui le fonde',
  motifs_de_fait: 'un paragraphe avec {motifs_de_fait} : un refus dit les faits qui le fondent',
  recours: 'un paragraphe {recours} : un refus dit comment le contester',
};

/**
 * Checks a template against its purpose: each field is known, stands where it can be filled, and those
 * without which the letter could not be sent are there.
 */
export function validateLetterTemplate(template: LetterTemplate): readonly ContentProblem[] {
  const { for: purpose, subject, paragraphs } = template;
  const written = new Set(paragraphs.flatMap(fieldsIn));
  return [
    ...fieldProblems('subject', subject, purpose, false),
    ...paragraphs.flatMap((text, place) =>
      fieldProblems(`paragraphs.${place}`, text, purpose, true),
    ),
    ...LETTER_PURPOSES[purpose].needs
      .filter((name) => !written.has(name))
      .map((name) => ({
        key: 'paragraphs',
        expected: WHY[name] ?? `un paragraphe avec {${name}}`,
        found: `aucun {${name}}`,
      })),
  ];
}

function fieldProblems(
  key: string,
  text: string,
  purpose: LetterPurpose,
  mayHoldParts: boolean,
): readonly ContentProblem[] {
  const known = fieldsOfPurpose(purpose);
  const parts: readonly string[] = PART_FIELDS;
  return [
    ...fieldsIn(text).flatMap((name) => [
      ...when(
        !known.includes(name),
        key,
        `un champ de cette lettre : ${inBraces(known)}`,
        `{${name}} dans « ${text} »`,
      ),
      ...when(
        known.includes(name) && parts.includes(name) && (!mayHoldParts || text !== `{${name}}`),
        key,
        `{${name}} seul dans son paragraphe`,
        `« ${text} »`,
      ),
    ]),
    ...when(
      /[{}]/u.test(text.replaceAll(FIELD, '')),
      key,
      'des accolades par deux, autour d’un champ : {numero}',
      `« ${text} »`,
    ),
  ];
}
