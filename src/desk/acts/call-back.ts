import { foldText } from '../../kit/fold-text.ts';
import { ActProblem } from './act-problem.ts';

const CALL_BACK =
  /\b(?:veuillez|merci de|priere de|pourriez-vous|il faut) (?:nous |me )?(?:rappeler|recontacter)|\brappelez[- ](?:nous|moi)/u;

/** « Veuillez rappeler »: nobody is told to call back, the commune does. @throws {ActProblem} */
export function refuseCallBack(text: string): void {
  if (CALL_BACK.test(foldText(text))) throw new ActProblem('call-back', { field: 'texte' });
}
