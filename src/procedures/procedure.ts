import * as v from 'valibot';
import { PublicPhoneSchema } from '../commune/contact.ts';
import { DaySchema } from '../kit/day.ts';
import { DurationSchema } from '../kit/duration.ts';
import { LineSchema, ParagraphSchema, SlugSchema, WebAddressSchema } from '../kit/editor-text.ts';
import { LegalBasisSchema } from '../kit/legal-basis.ts';
import { ConditionSchema } from '../questions/condition-schema.ts';
import { FieldKeySchema } from '../questions/field-key.ts';
import { FieldSchema } from '../questions/field-schema.ts';
import { ComparisonSchema } from './comparison.ts';
import { CostSchema } from './cost.ts';
import { DocumentSchema } from './document.ts';
import { NationalSheetIdSchema } from './national-sheet-id.ts';
import { RetentionSchema } from './retention.ts';
import { routeEntries } from './route.ts';
import { SilenceSchema } from './silence.ts';
import { stepEntries } from './step.ts';
import { ThemeIconSchema } from './theme.ts';
import { ToCheckSchema } from './to-check.ts';
import { whoAsksEntries } from './who-asks.ts';

/** Sectors that never share data about a person (CNIL, arrêté of 4 July 2013, art. 1). */
const SECTORS = [
  'fiscalite',
  'travail-social',
  'sante',
  'transports',
  'etat-civil-citoyennete',
  'relations-elus',
  'scolaire-sport-culture',
  'economie-urbanisme',
  'police-voirie',
  'relations-usagers',
] as const;

/**
 * Kinds of act. Only a `request` asks for a decision, so only a `request` has a silence rule.
 * `delivery`: a document or a service that the commune owes to whoever fulfils the conditions.
 * `orientation`: another body receives it; the page says which one and how to reach it.
 */
const PROCEDURE_KINDS = [
  'request',
  'delivery',
  'declaration',
  'report',
  'information',
  'orientation',
] as const;

const picklist = <const T extends readonly string[]>(words: T) =>
  v.picklist(words, `l’un de ces mots : ${words.join(', ')}`);

/** Who receives what the commune does not: shown first, so that nobody waits at the wrong door. */
const CompetentBodySchema = v.strictObject({
  /** « la préfecture », « votre notaire »: printed inside sentences, article included. */
  name: LineSchema,
  /** What it does, and how to reach it. */
  role: ParagraphSchema,
  url: v.optional(WebAddressSchema),
  phone: v.optional(PublicPhoneSchema),
  /** The same in the directory, `content/organismes/<slug>.yml`: agents send there what came here. */
  body: v.optional(SlugSchema),
  legalBasis: LegalBasisSchema,
});

/** The ways to file. A staffed way that is not digital is compulsory: see `validateProcedure`. */
const ChannelsSchema = v.strictObject({
  /** Online: the form of this site. */
  online: v.boolean('true (oui) ou false (non)'),
  /** At a desk, with somebody. */
  desk: v.optional(v.strictObject({ service: SlugSchema, note: ParagraphSchema })),
  /** By phone, with somebody. */
  phone: v.optional(v.strictObject({ service: SlugSchema, note: ParagraphSchema })),
  /** By post. */
  post: v.optional(v.strictObject({ service: SlugSchema, note: ParagraphSchema })),
});

/** Front matter of `content/demarches/<slug>.md`: everything that is derived starts here. */
export const ProcedureSchema = v.strictObject({
  /** What a person would say they come for: « Réserver une place pour un déménagement ». */
  title: LineSchema,
  /** Shorter title for lists and tiles. */
  shortTitle: LineSchema,
  /** The procedure in three lines at most. */
  summary: v.pipe(
    v.array(LineSchema, 'une liste d’une à trois phrases'),
    v.minLength(1, 'au moins une phrase'),
    v.maxLength(3, 'trois phrases au plus'),
  ),
  /** Who it is for. */
  audience: v.pipe(
    v.array(picklist(['individual', 'association', 'company'])),
    v.minLength(1, 'au moins un public'),
  ),
  theme: SlugSchema,
  /** Its own drawing on the home page, where the one of its theme would not tell it from another. */
  icon: v.optional(ThemeIconSchema),
  sector: picklist(SECTORS),
  /** Service that decides or answers: `content/services/<slug>.yml`. */
  service: SlugSchema,
  ...routeEntries,
  /** Who decides, when it is not the authority of the service; `commune`: the commune itself. */
  authority: v.optional(SlugSchema),
  kind: picklist(PROCEDURE_KINDS),
  /** Needed by an `orientation`, and by it alone. */
  competentBody: v.optional(CompetentBodySchema),
  /** Who identifies themselves, hence which questions close the form (CRPA R112-9-1). */
  ...whoAsksEntries,
  /** Minutes that the form takes. */
  minutes: v.pipe(v.number('un nombre de minutes'), v.integer(), v.minValue(1), v.maxValue(120)),
  /** Time that the service usually takes, in words: « Cinq jours ouvrés ». */
  usualDelay: LineSchema,
  /** Time that a text gives to answer, when silence decides nothing: its last day is on the receipt. */
  answerWithin: v.optional(
    v.strictObject({ period: DurationSchema, legalBasis: LegalBasisSchema }),
  ),
  silence: SilenceSchema,
  /** What was compared with the law in force, by whom and when: the rest is to compare. */
  compared: v.optional(v.array(ComparisonSchema, 'une liste de comparaisons, ou []'), []),
  /** What is to check later, before anybody signs for it. */
  toCheck: v.optional(v.array(ToCheckSchema, 'une liste de points à vérifier, ou []')),
  /** What a text wants on the receipt besides, under what silence means: in urban planning, for one. */
  mentions: v.optional(v.array(ParagraphSchema, 'une liste de phrases, ou []'), []),
  cost: CostSchema,
  documents: v.array(DocumentSchema, 'une liste de documents, ou [] s’il n’y en a aucun'),
  channels: ChannelsSchema,
  /** Where somebody helps, besides the channels. */
  help: ParagraphSchema,
  /** What happens after filing, in order. */
  next: v.pipe(v.array(LineSchema), v.minLength(1, 'au moins une étape')),
  /** What the commune does meanwhile. */
  ...stepEntries,
  /** Parts of the form, each with a heading and its questions. Empty when nothing is filed online. */
  form: v.array(
    v.strictObject({
      title: LineSchema,
      /** Who fills it in, by their answers to the parts before it. Default: everybody. */
      when: v.optional(ConditionSchema),
      fields: v.pipe(v.array(FieldSchema), v.minLength(1, 'au moins une question')),
    }),
    'une liste de parties de formulaire',
  ),
  retention: RetentionSchema,
  /** Entry in the register of data processing (GDPR, art. 30). */
  dataProcessing: v.strictObject({
    purpose: ParagraphSchema,
    lawfulBasis: picklist(['public-task', 'legal-obligation', 'consent', 'contract']),
    legalBasis: LegalBasisSchema,
    recipients: v.pipe(v.array(LineSchema), v.minLength(1, 'au moins un destinataire')),
  }),
  /** Close procedures: those that people mistake for this one, or do at the same time. */
  related: v.array(SlugSchema, 'une liste de démarches, ou []'),
  /** Rights and steps that may come next: a rule an editor wrote, never a guess about a person. */
  suggests: v.optional(
    v.array(
      v.strictObject({
        procedure: SlugSchema,
        /** To whom it is useful: « Vous attendez un enfant ». */
        when: LineSchema,
        /** Key of the question whose day is also that of the other: the form then takes none too close for it. */
        sameDay: v.optional(FieldKeySchema),
      }),
      'une liste de suggestions, ou []',
    ),
    [],
  ),
  /** Moments of life that bring people here: `content/evenements-de-vie.yml`. */
  lifeEvents: v.optional(v.array(SlugSchema, 'une liste d’événements de vie, ou []'), []),
  /** Sheets of service-public.fr on the same subject: « F1427 ». */
  nationalSheets: v.optional(v.array(NationalSheetIdSchema, 'une liste de fiches, ou []'), []),
  /** Other words that people use, for the search. */
  synonyms: v.array(LineSchema, 'une liste de mots, ou []'),
  /** Other texts that found the procedure, shown at the foot of the page. */
  legalBases: v.array(LegalBasisSchema, 'une liste de textes, ou []'),
  reviewedOn: DaySchema,
  reviewOn: DaySchema,
});
export type Procedure = v.InferOutput<typeof ProcedureSchema>;
