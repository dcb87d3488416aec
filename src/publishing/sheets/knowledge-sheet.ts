import * as v from 'valibot';
import { DaySchema } from '../../kit/day.ts';
import { LineSchema, ParagraphSchema, SlugSchema } from '../../kit/editor-text.ts';
import { LegalBasisSchema } from '../../kit/legal-basis.ts';

/**
 * Front matter of `content/fiches/<slug>.md`: the short answer that an agent or a mediator gives.
 * The Markdown under it tells the cases that the answer leaves out.
 */
export const KnowledgeSheetSchema = v.strictObject({
  /** As people ask it: « Peut-on refuser une attestation d’accueil ? ». */
  question: v.pipe(
    LineSchema,
    v.check((text) => text.endsWith('?'), 'une question, qui finit par un point d’interrogation'),
  ),
  /** What to reply, before any reason. */
  answer: ParagraphSchema,
  /** What the law or the commune's own rule says. */
  rule: ParagraphSchema,
  /** Where the rule is written. */
  sources: v.pipe(
    v.array(LegalBasisSchema, 'une liste de textes'),
    v.minLength(1, 'au moins un texte'),
  ),
  /** Procedures that it helps with. */
  procedures: v.array(SlugSchema, 'une liste de démarches, ou []'),
  /** Service that keeps it true. */
  owner: SlugSchema,
  /** `internal`: for agents and mediators only, never in the public site. */
  visibility: v.picklist(['public', 'internal'], 'l’un de ces mots : public, internal'),
  /** Other words that people use, for the search. */
  synonyms: v.optional(v.array(LineSchema, 'une liste de mots, ou []'), []),
  reviewedOn: DaySchema,
  reviewOn: DaySchema,
});
export type KnowledgeSheet = v.InferOutput<typeof KnowledgeSheetSchema>;
