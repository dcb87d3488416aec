import type { StopError } from '../../kit/stop-error.ts';
import { fr } from '../../kit/typography.ts';
import { ContentError } from '../../site/content/content-error.ts';

/** What stopped an import, and that nothing changed then. What is wrong in the content is a list. */
export function nothingChanged(error: StopError): string {
  return error instanceof ContentError ? error.message : fr`Rien n’a changé : ${error.message}.`;
}
