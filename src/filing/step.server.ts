import type { AnswerProblem } from '../questions/answer-problem.ts';
import type { HeldHelp } from '../requests/help/held-help.ts';
import type { Source } from '../web/client-source.ts';
import type { FormFile } from '../web/read-form.ts';
import type { FilledForm } from './filled-form.ts';
import type { Refused } from './outcome.server.ts';

/** What a post asks for. */
export type Step =
  | Refused
  /** Opens the form with answers that came along, none of them judged yet. */
  | {
      readonly kind: 'open';
      readonly form: FilledForm;
      readonly problems: readonly AnswerProblem[];
    }
  /** The box that nobody sees was filled in. */
  | {
      readonly kind: 'trap';
      readonly form: FilledForm;
      readonly problems: readonly AnswerProblem[];
    }
  /** Reviews the answers of a form. */
  | {
      readonly kind: 'review';
      readonly form: FilledForm;
      readonly came: CameAlong;
      /** Something to read first. */
      readonly notice: string | undefined;
    }
  /** Reviews answers that a page carried. */
  | {
      readonly kind: 'review-again';
      readonly form: FilledForm;
      readonly notice: string | undefined;
    }
  /** Changes answers that a page carried. */
  | { readonly kind: 'change'; readonly form: FilledForm }
  /** Files what was confirmed: `came` with a script, before in the page of a function. */
  | {
      readonly kind: 'confirm';
      readonly form: FilledForm;
      readonly confirmation: Confirmation;
      readonly came?: CameAlong;
    };

/** What came with the answers of a form. */
export interface CameAlong {
  /** What is wrong in what came, beside the answers. */
  readonly problems: readonly AnswerProblem[];
  readonly files: readonly FormFile[];
  readonly source: Source;
}

/** What came with a confirmation, beside the answers. */
export interface Confirmation {
  /** Digest of the answers that the person saw. */
  readonly digest: string;
  /** Whether the form changed since. */
  readonly isChanged: boolean;
  readonly source: Source;
  /** The session of a mediator that it was confirmed in. */
  readonly help: HeldHelp | undefined;
  /** Solution of the proof of work, when one was asked. */
  readonly proof: string | undefined;
}
