import * as v from 'valibot';
import { when, type ContentProblem } from '../../kit/content-problem.ts';
import { LineSchema, SlugSchema } from '../../kit/editor-text.ts';
import { typography } from '../../kit/typography.ts';

/** What a template may be filled in with: of the request, never of the person. */
export const ANSWER_FIELDS = [
  'numero',
  'demarche',
  'recu_le',
  'service',
  'telephone',
  'courriel',
] as const;
export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** The words of an answer that agents give often: they change them before they send them. */
export const AnswerTemplateSchema = v.strictObject({
  /** For agents: « La salle est déjà prise ». */
  title: LineSchema,
  /** Only for these procedures; nothing: for all of them. */
  procedures: v.optional(v.array(SlugSchema, 'une liste de démarches')),
  text: v.pipe(
    v.string('un texte'),
    v.trim(),
    v.minLength(1, 'un texte qui n’est pas vide'),
    v.maxLength(3000, 'un texte de 3 000 caractères au plus'),
    v.transform(typography),
  ),
});
export type AnswerTemplate = v.InferOutput<typeof AnswerTemplateSchema>;

const FIELD = /\{([^{}]*)\}/gu;
const known: readonly string[] = ANSWER_FIELDS;

/** Checks that each field of a template can be filled in. */
export function validateAnswerTemplate({ text }: AnswerTemplate): readonly ContentProblem[] {
  const expected = `un champ qui existe : ${known.map((name) => `{${name}}`).join(', ')}`;
  return [
    ...[...text.matchAll(FIELD)].flatMap(([field, name = '']) =>
      when(!known.includes(name), 'text', expected, field),
    ),
    ...when(
      /[{}]/u.test(text.replaceAll(FIELD, '')),
      'text',
      'des accolades par deux, autour d’un champ : {numero}',
      'une accolade seule',
    ),
  ];
}

/** Puts what is known of a request into a template. What is put in is never read as a field again. */
export function fillAnswer(
  { text }: Pick<AnswerTemplate, 'text'>,
  words: Readonly<Record<AnswerField, string>>,
): string {
  const values: Readonly<Partial<Record<string, string>>> = words;
  return text.replaceAll(FIELD, (field, name: string) => values[name] ?? field);
}
