import type { AnswerTemplate } from '../publishing/answers/answer-template.ts';
import type { NamedBody } from './acts/named-body.ts';

/** Folder beside the one of the site, which is for everybody: what the desk alone reads. */
export const DESK_FOLDER = 'dist-bureau';
/** Where the build draws it, before it is moved there. */
export const DRAWN_DESK_CONTENT = 'bureau/donnees.json';
export const DESK_CONTENT = 'donnees.json';

/** A knowledge sheet as an agent reads it beside a request. */
export interface DeskSheet {
  readonly slug: string;
  readonly question: string;
  /** What to reply, before any reason. */
  readonly answer: string;
  readonly procedures: readonly string[];
  /** For agents alone; nothing of the rest for a sheet that the site publishes: its page says it. */
  readonly internal?: {
    readonly rule: string;
    readonly sources: readonly string[];
    /** The cases that the answer leaves out, drawn by the build. */
    readonly html: string;
  };
}

export interface NamedAnswer extends AnswerTemplate {
  readonly name: string;
}

/** A procedure that an agent may enter for a person. */
export interface DeskProcedure {
  readonly slug: string;
  readonly title: string;
  readonly service: string;
  readonly serviceName: string;
}

/** What the commune wrote for its agents, as the build checked it. */
export interface DeskContent {
  readonly bodies: readonly NamedBody[];
  readonly answers: readonly NamedAnswer[];
  readonly sheets: readonly DeskSheet[];
  /** In the order of their titles. */
  readonly procedures: readonly DeskProcedure[];
}
