import { isRefusal } from '../../database/call.ts';
import { ActProblem } from './act-problem.ts';
import { actProblemTexts, type ActProblemCode } from './act-problems-texts.ts';

/** Why two requests do not go together, in words; nothing for another refusal. */
export function linkProblem(error: unknown): ActProblem | undefined {
  if (!isRefusal(error, 'not-together')) return undefined;
  const code = `together-${error.detail}`;
  if (!Object.hasOwn(actProblemTexts, code)) return undefined;
  return new ActProblem(code as ActProblemCode, { field: 'a' });
}
