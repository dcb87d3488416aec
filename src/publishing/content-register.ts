import type { InferOutput } from 'valibot';
import { authorityKind } from '../commune/authority-editor-texts.ts';
import { AuthoritySchema } from '../commune/authority.ts';
import { bodyKind } from '../commune/body-editor-texts.ts';
import { BodySchema, validateBody } from '../commune/body.ts';
import { communeKind } from '../commune/commune-editor-texts.ts';
import { CommuneSchema } from '../commune/commune.ts';
import { ServiceSchema } from '../commune/service.ts';
import { validateAuthority } from '../commune/validate-authority.ts';
import { NationalGuideSchema } from '../guide/national-guide.ts';
import { LegalTextsSchema } from '../law/citations/legal-text.ts';
import { LifeEventsSchema } from '../procedures/life-event.ts';
import { draftKind, procedureKind } from '../procedures/procedure-kinds-editor-texts.ts';
import { ProcedureSchema } from '../procedures/procedure.ts';
import { ThemesSchema } from '../procedures/theme.ts';
import { validateProcedure } from '../procedures/validate-procedure.ts';
import { AccessibilitySchema } from './accessibility.ts';
import { AgendaEventSchema } from './agenda/agenda-event.ts';
import { validateAlert } from './alerts/alert-state.ts';
import { AlertSchema } from './alerts/alert.ts';
import { answerTemplateKind } from './answers/answer-template-editor-texts.ts';
import { AnswerTemplateSchema, validateAnswerTemplate } from './answers/answer-template.ts';
import { folder, oneFile, type FileKind, type FolderKind } from './content-kind.ts';
import { ecodesignKind } from './ecodesign-editor-texts.ts';
import { EcodesignSchema } from './ecodesign.ts';
import { letterTemplateKind } from './letters/letter-template-editor-texts.ts';
import { LetterTemplateSchema, validateLetterTemplate } from './letters/letter-template.ts';
import { NewsItemSchema } from './news/news-item.ts';
import {
  districtKind,
  knowledgeSheetKind,
  lifeEventKind,
  serviceKind,
  structureKind,
  themeKind,
} from './other-content-editor-texts.ts';
import { DistrictsSchema } from './places/district.ts';
import { MediationPlacesSchema } from './places/mediation-place.ts';
import { StructuresSchema } from './places/structure.ts';
import { agendaKind, alertKind, newsKind } from './public-life-editor-texts.ts';
import { validateEvent, validateNewsItem } from './publication.ts';
import { legalTextKind, reviewKind, sameWordsKind } from './register-editor-texts.ts';
import { ReviewCalendarSchema } from './review-calendar.ts';
import { SameWordsSchema } from './same-words.ts';
import { KnowledgeSheetSchema } from './sheets/knowledge-sheet.ts';
import { signpostKind } from './signposts/signpost-editor-texts.ts';
import { SignpostSchema, validateSignpost } from './signposts/signpost.ts';
import { StreetsSchema } from './streets.ts';

/**
 * Every kind of content, a line each, in the order of the menu of the editing tool. Reading, checks,
 * types, collections of the site and controls of the tool come from here.
 */
export const CONTENT = {
  procedures: folder('demarches', 'md', ProcedureSchema, {
    as: 'procedure',
    rule: validateProcedure,
    tool: procedureKind,
  }),
  drafts: folder('brouillons', 'md', ProcedureSchema, {
    as: 'procedure',
    isNeverPublished: true,
    tool: draftKind,
  }),
  knowledgeSheets: folder('fiches', 'md', KnowledgeSheetSchema, {
    as: 'sheet',
    mayBeEmpty: true,
    isPublished: ({ visibility }) => visibility === 'public',
    tool: knowledgeSheetKind,
  }),
  news: folder('actualites', 'md', NewsItemSchema, {
    as: 'item',
    rule: validateNewsItem,
    mayBeEmpty: true,
    tool: newsKind,
  }),
  alerts: folder('alertes', 'yml', AlertSchema, {
    as: 'alert',
    rule: validateAlert,
    mayBeEmpty: true,
    tool: alertKind,
  }),
  events: folder('agenda', 'md', AgendaEventSchema, {
    as: 'event',
    rule: validateEvent,
    mayBeEmpty: true,
    tool: agendaKind,
  }),
  services: folder('services', 'yml', ServiceSchema, { as: 'service', tool: serviceKind }),
  authorities: folder('autorites', 'yml', AuthoritySchema, {
    as: 'authority',
    rule: validateAuthority,
    mayBeEmpty: true,
    tool: authorityKind,
  }),
  /** To whom requests that came to the wrong door are sent on. */
  bodies: folder('organismes', 'yml', BodySchema, {
    as: 'organisation',
    rule: validateBody,
    mayBeEmpty: true,
    tool: bodyKind,
  }),
  /** What somebody else does, and who: for the search. */
  signposts: folder('ailleurs', 'yml', SignpostSchema, {
    as: 'signpost',
    rule: validateSignpost,
    mayBeEmpty: true,
    tool: signpostKind,
  }),
  letterTemplates: folder('modeles-de-lettres', 'yml', LetterTemplateSchema, {
    as: 'template',
    rule: validateLetterTemplate,
    tool: letterTemplateKind,
  }),
  /** What agents answer often: read at the desk, never published. */
  answerTemplates: folder('modeles-de-reponses', 'yml', AnswerTemplateSchema, {
    as: 'answer',
    rule: validateAnswerTemplate,
    mayBeEmpty: true,
    tool: answerTemplateKind,
  }),
  commune: oneFile('commune.yml', CommuneSchema, communeKind),
  ecodesign: oneFile('ecoconception.yml', EcodesignSchema, ecodesignKind),
  themes: oneFile('themes.yml', ThemesSchema, themeKind),
  lifeEvents: oneFile('evenements-de-vie.yml', LifeEventsSchema, lifeEventKind),
  districts: oneFile('quartiers.yml', DistrictsSchema, districtKind),
  /** Where mediators file for people. */
  structures: oneFile('structures.yml', StructuresSchema, structureKind),
  /** What the commune declares about accessibility. */
  accessibility: oneFile('accessibilite.yml', AccessibilitySchema),
  /** Where the national sheets come from, and who answers for them here. */
  nationalGuide: oneFile('comarquage.yml', NationalGuideSchema),
  /** What people say, and the words of the site that mean the same: for the search. */
  sameWords: oneFile('synonymes.yml', SameWordsSchema, sameWordsKind),
  /** Places where people are helped. */
  mediationPlaces: oneFile('lieux.json', MediationPlacesSchema),
  /** Names of streets, to help with addresses. */
  streets: oneFile('rues.yml', StreetsSchema),
  /** When to review what holds no day of its own. */
  reviews: oneFile('relectures.yml', ReviewCalendarSchema, reviewKind),
  /** Register of the texts of law that may be cited. */
  legalTexts: oneFile('textes.yml', LegalTextsSchema, legalTextKind),
} as const;

type Register = typeof CONTENT;
type KeysOf<TKind> = {
  [K in keyof Register]: Register[K] extends TKind ? K : never;
}[keyof Register];
export type FileKey = KeysOf<FileKind>;
export type FolderKey = Exclude<KeysOf<{ readonly isFolder: true }>, 'drafts'>;

/** What a file of a kind says. */
export type Said<K extends keyof Register> = InferOutput<Register[K]['schema']>;

/** One file of a folder, read and checked. */
export type Written<K extends FolderKey> = {
  /** Name without its extension: the address of the page. */
  readonly slug: string;
  /** As people are told of it: `content/demarches/x.md`. */
  readonly file: string;
  /** Markdown under the keys; empty for a YAML file. */
  readonly body: string;
} & Readonly<Record<Register[K]['as'], Said<K>>>;

/** Everything that a commune wrote, checked file by file. */
export type WrittenContent = { readonly [K in FileKey]: Said<K> } & {
  readonly [K in FolderKey]: readonly Written<K>[];
};

/** The same register without its types, for what goes through it. */
export const KINDS: Readonly<Record<string, FileKind | FolderKind>> = { ...CONTENT };
