import { foldText } from '../../kit/fold-text.ts';
import { ActProblem } from './act-problem.ts';

const CALL_BACK =
  /\b(?:veuillez|merci de|priere de|pourriez-vous|il faut) (?:nous |me )?(?:rappeler|recontacter)|\brappelez[- ](?:nous|moi)/u;

/** « Veuillez rappeler »: nobody is told to call back, the commune does. */
export const isCallBack = (text: string): boolean => CALL_BACK.test(foldText(text));

/** @throws {ActProblem} where somebody is told to call back */
export function refuseCallBack(text: string): void {
  if (isCallBack(text)) throw new ActProblem('call-back', { field: 'texte' });
}
