import { when, type ContentProblem } from '../kit/content-problem.ts';
import type { Procedure } from './procedure.ts';

/** What is still to check was compared by nobody: a sign-off takes its mark away. */
export function validateToCheck({ toCheck = [], compared }: Procedure): readonly ContentProblem[] {
  const signed = new Set(compared.flatMap(({ aspects }) => aspects));
  return toCheck.flatMap(({ aspect, note }, index) =>
    when(
      signed.has(aspect),
      `toCheck.${index}`,
      'aucune marque « à vérifier » sur ce qui est signé comme comparé : enlevez la marque, ou la comparaison',
      `« ${note} »`,
    ),
  );
}
