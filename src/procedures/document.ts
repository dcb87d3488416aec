import * as v from 'valibot';
import { LineSchema } from '../kit/editor-text.ts';
import { LegalBasisSchema } from '../kit/legal-basis.ts';

/** Why the online form does not take a document, hence how it reaches the commune. */
const NOT_ONLINE = ['original', 'shown', 'appointment', 'confidential', 'on-request'] as const;
export type NotOnline = (typeof NOT_ONLINE)[number];

/** A document to bring. No document without the text that allows the commune to ask for it. */
export const DocumentSchema = v.strictObject({
  label: LineSchema,
  /** When only some people bring it. */
  condition: v.optional(LineSchema),
  /** By default a question of kind `files` of the online form takes a copy of it (CRPA R113-5). */
  notOnline: v.optional(v.picklist(NOT_ONLINE, `l’un de ces mots : ${NOT_ONLINE.join(', ')}`)),
  legalBasis: LegalBasisSchema,
});
export type Document = v.InferOutput<typeof DocumentSchema>;

/** What a person has at hand before they begin: the rest is asked of some, later. */
export const documentsToPrepare = (documents: readonly Document[]): readonly Document[] =>
  documents.filter(({ notOnline }) => notOnline !== 'on-request' && notOnline !== 'confidential');
