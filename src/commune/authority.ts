import * as v from 'valibot';
import { DurationSchema } from '../kit/duration.ts';
import { LineSchema, WebAddressSchema } from '../kit/editor-text.ts';
import { LegalBasisSchema } from '../kit/legal-basis.ts';
import {
  DataOfficerSchema,
  PostalAddressSchema,
  PublicEmailSchema,
  PublicPhoneSchema,
} from './contact.ts';

/** Name by which services and procedures call the commune itself, which no file describes. */
export const COMMUNE_AUTHORITY = 'commune';

const AUTHORITY_KINDS = ['ccas', 'intercommunality', 'state', 'other'] as const;

/**
 * Ways to contest, by their names in law: before the author of the decision, before who is above,
 * before whom one must go first (CRPA L412-1), then commissions and courts.
 */
const APPEAL_KINDS = [
  'gracieux',
  'hierarchique',
  'rapo',
  'cada',
  'cnil',
  'tribunal-administratif',
  'tribunal-judiciaire',
] as const;

const picklist = <const T extends readonly string[]>(words: T) =>
  v.picklist(words, `l’un de ces mots : ${words.join(', ')}`);

const AppealWaySchema = v.strictObject({
  kind: picklist(APPEAL_KINDS),
  /** « la présidente du centre communal », « le tribunal administratif de Toulouse »: article included. */
  to: LineSchema,
  address: v.optional(PostalAddressSchema),
  email: v.optional(PublicEmailSchema),
  onlineUrl: v.optional(WebAddressSchema),
  /** How long one has, from the day of the decision. */
  within: DurationSchema,
  legalBasis: LegalBasisSchema,
  /** Whether it interrupts the time to sue (CRPA L411-2). */
  interrupts: v.optional(v.boolean('true (oui) ou false (non)'), false),
});
export type AppealWay = v.InferOutput<typeof AppealWaySchema>;

/**
 * Who decides: a body that is not the commune, as a CCAS is, with its own appeals, and its own data
 * officer when it is the controller.
 */
export const AuthoritySchema = v.strictObject({
  /** « Centre communal d’action sociale d’Admiville ». */
  name: LineSchema,
  /** « le centre communal d’action sociale »: printed inside sentences. */
  nameWithArticle: LineSchema,
  kind: picklist(AUTHORITY_KINDS),
  /** Who takes the decisions: « la présidente du centre communal ». */
  decidedBy: LineSchema,
  address: PostalAddressSchema,
  email: PublicEmailSchema,
  phone: PublicPhoneSchema,
  /** When it is the controller; else the commune is (GDPR, art. 4, 7). */
  dpo: v.optional(DataOfficerSchema),
  appeals: v.array(AppealWaySchema, 'une liste de voies de recours, ou []'),
});
export type Authority = v.InferOutput<typeof AuthoritySchema>;

/** A way to appeal as it is told: the text that opens it is for whoever checks it. */
export type ToldAppeal = Omit<AppealWay, 'legalBasis'>;

/** Who decides, the commune included. */
export type DecidingAuthority = Omit<Authority, 'kind' | 'appeals'> & {
  readonly appeals: readonly ToldAppeal[];
  readonly kind: Authority['kind'] | typeof COMMUNE_AUTHORITY;
};
