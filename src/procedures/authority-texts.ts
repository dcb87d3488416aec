import type { DecidingAuthority } from '../commune/authority.ts';
import { fr } from '../kit/typography.ts';
import type { Procedure } from './procedure.ts';

/** Who decides, on the page of a procedure, where it is not the commune. */
export function whoDecides(
  { kind }: Pick<Procedure, 'kind'>,
  { decidedBy, nameWithArticle }: DecidingAuthority,
): string {
  return kind === 'request'
    ? fr`Qui décide : ${decidedBy}.`
    : fr`Qui s’en occupe : ${nameWithArticle}.`;
}
