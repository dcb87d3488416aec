import type { GridLine } from '../../src/evidence/rgaa/grid.ts';
import type { Day } from '../../src/kit/day.ts';
import { addDuration } from '../../src/kit/duration.ts';
import type { Audit } from '../../src/publishing/accessibility.ts';
import { missingTests } from './evidence-tests.ts';
import { EXCEPTIONS, type Exception } from './exceptions.ts';

/**
 * Why the grid may not be shown as it is, in French: a criterion without evidence, a test that is
 * gone, an exception or an audit that is out of date.
 */
export function gridProblems(
  lines: readonly GridLine[],
  { audit, today }: { readonly audit: Audit | undefined; readonly today: Day },
  exceptions: readonly Exception[] = EXCEPTIONS,
): readonly string[] {
  return [
    ...lines
      .filter(({ state }) => state === 'no-evidence')
      .map(({ number, wording }) => `Critère sans preuve : ${number}, ${wording}`),
    ...missingTests(lines).map((test) => `Test introuvable : ${test}`),
    ...exceptions
      .filter(({ until }) => until < today)
      .map(
        ({ rule, reason, until }) => `Exception périmée depuis le ${until} : ${rule}, ${reason}`,
      ),
    // A statement rests on an audit of three years at most.
    ...(audit !== undefined && addDuration(audit.on, 'P3Y') < today
      ? [`Audit périmé : il date du ${audit.on}. Faites-en un autre, ou retirez-le.`]
      : []),
  ];
}
