import { foldText } from '../../kit/fold-text.ts';
import { StopError } from '../../kit/stop-error.ts';

const CALL_BACK =
  /\b(?:veuillez|merci de|priere de|pourriez-vous|il faut) (?:nous |me )?(?:rappeler|recontacter)|\brappelez[- ](?:nous|moi)/u;

/** « Veuillez rappeler »: nobody is told to call back, the commune does. @throws {StopError} */
export function refuseCallBack(text: string): void {
  if (!CALL_BACK.test(foldText(text))) return;
  throw new StopError('La mairie rappelle : elle ne demande pas à la personne de rappeler.', {
    next: 'Donnez la réponse ici, ou appelez la personne.',
  });
}
