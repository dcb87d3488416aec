import type { Commune } from '../commune/commune.ts';
import { when, type ContentProblem } from '../kit/content-problem.ts';
import { formatDuration } from '../kit/duration-text.ts';
import { addDuration } from '../kit/duration.ts';
import type { Procedure } from './procedure.ts';
import { silenceRules } from './silence.ts';

const ANY_DAY = '2026-01-31';
/** « Reasonable time » to contest a decision (Conseil d'État, 13 July 2016, n° 387763). */
const REASONABLE_TIME = 'P1Y';

/**
 * What was answered is kept as long as somebody can sue: from the receipt, time limit of silence plus the
 * « reasonable time » of one year; from the end, that year, unless the service has another copy.
 */
export function validateRetention(procedure: Procedure): readonly ContentProblem[] {
  const { silence, retention, compared } = procedure;
  const { from, copy, period, then, reason } = retention;
  const kept = addDuration(ANY_DAY, period);
  const deciding = silenceRules(silence).flatMap((rule) =>
    rule.means === 'none' ? [] : [rule.after],
  );
  const covers = (start: string) => kept >= addDuration(start, REASONABLE_TIME);
  return [
    // A text that founds a register or a duty to archive seldom says how long: somebody found it there, or says why.
    ...when(
      reason === undefined && !compared.some(({ aspects }) => aspects.includes('retention')),
      'retention.reason',
      'pourquoi cette durée, en une phrase, ou une comparaison (compared, retention) avec le texte qui la donne',
      'rien',
    ),
    ...when(
      from === 'receipt' && !deciding.every((after) => covers(addDuration(ANY_DAY, after))),
      'retention.period',
      'une durée qui couvre le délai de silence et un an de recours, par exemple P18M',
      period,
    ),
    ...when(
      from === 'end' && deciding.length > 0 && copy === undefined && !covers(ANY_DAY),
      'retention.period',
      'au moins un an après la fin du dossier, puisque aucune autre copie (retention.copy) n’existe',
      period,
    ),
    ...when(
      from === 'receipt' && copy !== undefined,
      'retention.from',
      'end : une copie (retention.copy) se garde à partir de la fin du dossier',
      from,
    ),
    // The archives take the original: a copy may be destroyed without their visa (code du patrimoine, L212-2).
    ...when(
      copy !== undefined && then === 'archive',
      'retention.then',
      'destroy : c’est l’original du service (retention.copy) qui va aux archives',
      then,
    ),
  ];
}

/** Where a service has its own copy, that of the site is only a passage: the commune says how long. */
export function validateCopy(
  { retention: { copy, period } }: Procedure,
  { keeping: { copyAtMost } }: Pick<Commune, 'keeping'>,
): readonly ContentProblem[] {
  const isLong = addDuration(ANY_DAY, period) > addDuration(ANY_DAY, copyAtMost);
  return when(
    copy !== undefined && isLong,
    'retention.period',
    `${formatDuration(copyAtMost)} au plus (keeping.copyAtMost de commune.yml), puisque le service garde une autre copie`,
    period,
  );
}
