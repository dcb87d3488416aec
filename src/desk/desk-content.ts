import type { Day } from '../kit/day.ts';
import type { ToldService } from '../procedures/definition.ts';
import type { AnswerTemplate } from '../publishing/answers/answer-template.ts';
import type { NamedBody } from './acts/named-body.ts';

/** Folder beside the one of the site, which is for everybody: what the desk alone reads. */
export const DESK_FOLDER = 'dist-bureau';
/** Where the build draws it, before it is moved there. */
export const DRAWN_DESK_CONTENT = 'bureau';
export const DESK_CONTENT = 'donnees.json';
/** What the search of sheets looks into. */
export const DESK_SEARCH = 'recherche.json';

/** A knowledge sheet as an agent reads it. */
export interface DeskSheet {
  readonly slug: string;
  /** Title of the theme where it is listed. */
  readonly theme: string;
  readonly question: string;
  /** What to reply, before any reason. */
  readonly answer: string;
  readonly rule: string;
  readonly sources: readonly string[];
  /** The cases that the answer leaves out, drawn by the build. */
  readonly html: string;
  /** Procedures that it helps with. */
  readonly procedures: readonly { readonly slug: string; readonly title: string }[];
  /** Whether it is for agents alone: the site does not publish it. */
  readonly isInternal: boolean;
  /** Service that keeps it true, with its article. */
  readonly owner: string;
  readonly reviewedOn: Day;
  readonly reviewOn: Day;
}

export interface NamedAnswer extends AnswerTemplate {
  readonly name: string;
}

/** A procedure that an agent may enter for a person. */
export interface DeskProcedure {
  readonly slug: string;
  readonly title: string;
  readonly sector: string;
  readonly service: string;
  readonly serviceName: string;
  /** Every service that may get it, its own first: some answers may lead to another one. */
  readonly services: readonly string[];
}

/** What the commune wrote for its agents, as the build checked it. */
export interface DeskContent {
  readonly bodies: readonly NamedBody[];
  /** Services of the commune, as receipts name them. */
  readonly services: readonly ToldService[];
  readonly answers: readonly NamedAnswer[];
  /** By theme, those of a theme together. */
  readonly sheets: readonly DeskSheet[];
  /** In the order of their titles. */
  readonly procedures: readonly DeskProcedure[];
}

/** Finds the title of a procedure; its slug, once the content has lost it. */
export const titlesOf =
  ({ procedures }: Pick<DeskContent, 'procedures'>) =>
  (slug: string): string =>
    procedures.find((one) => one.slug === slug)?.title ?? slug;
