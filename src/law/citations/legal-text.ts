import * as v from 'valibot';
import { DaySchema } from '../../kit/day.ts';
import { LineSchema } from '../../kit/editor-text.ts';

/** Letters of the articles of a code; `none` for articles that are a bare number, as in the Code civil. */
const LETTERS = ['none', 'L', 'R', 'D', 'A'] as const;
export type ArticleLetter = (typeof LETTERS)[number];

const ID = 'un identifiant de Légifrance, par exemple LEGITEXT000006070721';

const number = { /** As it is cited: « L. 231-4 ». */ number: LineSchema };

/** What is known of an article. One that is not in the register is still to verify. */
const ArticleSchema = v.variant(
  'state',
  [
    v.strictObject({
      ...number,
      /** Compared with the text in force, on that day, by whoever answers for it. */
      state: v.literal('in-force'),
      checkedOn: DaySchema,
      checkedBy: LineSchema,
    }),
    v.strictObject({
      ...number,
      state: v.literal('repealed'),
      since: v.optional(DaySchema),
      /** Where the rule is now, as it must be cited. */
      replacedBy: v.optional(LineSchema),
    }),
  ],
  'l’un de ces mots : in-force, repealed',
);
export type LegalArticle = v.InferOutput<typeof ArticleSchema>;

const common = {
  /** Exact name, as the content must cite it. */
  name: LineSchema,
  /** Name that sentences may give it: « CRPA ». */
  shortName: v.optional(LineSchema),
  articles: v.optional(v.array(ArticleSchema, 'une liste d’articles, ou []'), []),
};

/** A text of law that the content may cite. */
const LegalTextSchema = v.variant(
  'kind',
  [
    v.strictObject({
      kind: v.literal('code'),
      ...common,
      /** Identifier on Légifrance, only when it is sure: the address of the code comes from it. */
      id: v.optional(v.pipe(v.string(ID), v.regex(/^LEGITEXT\d{12}$/u, ID))),
      letters: v.pipe(
        v.array(v.picklist(LETTERS, `l’un de ces mots : ${LETTERS.join(', ')}`)),
        v.minLength(1, 'au moins une lettre, ou none'),
      ),
    }),
    ...(['law', 'decree', 'order', 'eu-regulation'] as const).map((kind) =>
      v.strictObject({
        kind: v.literal(kind),
        ...common,
        /** Whether its rules are lines of a table: a citation then names its line. */
        annex: v.optional(v.boolean('true (oui) ou false (non)'), false),
        /** Number of its last article, when it is known. */
        lastArticle: v.optional(v.pipe(v.number('un nombre'), v.integer(), v.minValue(1))),
      }),
    ),
  ],
  'l’un de ces mots : code, law, decree, order, eu-regulation',
);
export type LegalText = v.InferOutput<typeof LegalTextSchema>;

/** The register of `content/textes.yml`: every text of law that the content cites, local ones apart. */
export const LegalTextsSchema = v.pipe(
  v.array(LegalTextSchema, 'une liste de textes de loi'),
  v.minLength(1, 'au moins un texte de loi'),
);
