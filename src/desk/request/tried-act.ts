import type { AnswerProblem, FormValues } from '../../questions/answer-problem.ts';
import type { AgentVerb } from '../acts/agent-acts.ts';

/** What was tried and has not happened, as it was typed. */
export interface TriedAct {
  readonly verb: AgentVerb;
  readonly values: FormValues;
  readonly problems: readonly AnswerProblem[];
}
