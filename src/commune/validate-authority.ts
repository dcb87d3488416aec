import { when, type ContentProblem } from '../kit/content-problem.ts';
import type { AppealWay, Authority } from './authority.ts';

/** Only an appeal before an administration interrupts the time to sue (CRPA L411-2 and L412-3). */
const INTERRUPTING: ReadonlySet<AppealWay['kind']> = new Set([
  'gracieux',
  'hierarchique',
  'rapo',
  'cada',
]);

/** Checks each way to appeal: it says where to go, and a court interrupts nothing. */
export function validateAuthority({ appeals }: Authority): readonly ContentProblem[] {
  return appeals.flatMap(({ kind, address, email, onlineUrl, interrupts }, index) => [
    ...when(
      address === undefined && email === undefined && onlineUrl === undefined,
      `appeals.${index}`,
      'une adresse (address), un courriel (email) ou un site (onlineUrl)',
      'aucun des trois',
    ),
    ...when(
      interrupts && !INTERRUPTING.has(kind),
      `appeals.${index}.interrupts`,
      'false : seul un recours devant une administration interrompt le délai du tribunal',
      'true',
    ),
  ]);
}
