import {
  receiveFiles,
  type ReceiveFilesDependencies,
} from '../attachments/receive-files.server.ts';
import type { AnswerProblem } from '../questions/answer-problem.ts';
import { formTexts } from '../questions/form-texts.ts';
import type { Clock } from '../web/clock.ts';
import { checkAnswers } from './check-answers.server.ts';
import type { ProcedurePages, Sending } from './procedure-pages.server.tsx';

/** Shows what is wrong, or what is about to be sent. */
export interface Reviewer {
  /**
   * @param found what was wrong in what came, beside the answers
   * @param notice something to read first
   */
  readonly review: (
    sending: Sending,
    found: readonly AnswerProblem[],
    notice?: string,
  ) => Promise<Response>;
  /** Shows again answers that came before: their files may be gone. */
  readonly reviewAgain: (sending: Sending, notice?: string) => Promise<Response>;
}

export function createReviewer(
  dependencies: ReceiveFilesDependencies & { readonly clock: Clock },
  steps: Pick<ProcedurePages, 'form' | 'check'>,
): Reviewer {
  const review: Reviewer['review'] = (sending, found, notice) => {
    const check = checkAnswers(sending.definition, sending.values, dependencies.clock());
    const told = new Set(found.map(({ control }) => control));
    const others = check.success ? [] : check.problems.filter(({ control }) => !told.has(control));
    if (!check.success || found.length > 0) {
      return steps.form(sending, [...found, ...others], 422, notice);
    }
    return steps.check(sending, check.answers, {
      notice: notice === undefined ? undefined : { title: formTexts.reread, paragraphs: [notice] },
    });
  };
  return {
    review,
    reviewAgain: async (sending, notice) => {
      const again = { ...sending, files: [], source: undefined };
      const { values, problems } = await receiveFiles(dependencies, again);
      return review({ ...sending, values }, problems, notice);
    },
  };
}
