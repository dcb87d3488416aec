import { when, type ContentProblem } from '../kit/content-problem.ts';
import { formatDuration } from '../kit/duration-text.ts';
import { addDuration } from '../kit/duration.ts';
import { saidDurations } from '../kit/said-durations.ts';
import { findNotices } from './notices.ts';
import type { Procedure } from './procedure.ts';
import { silenceRules } from './silence.ts';

/** A month of thirty-one days then one of twenty-eight: no duration is taken for another. */
const ANY_DAY = '2026-12-31';
const isLonger = (one: string, other: string) =>
  addDuration(ANY_DAY, one) > addDuration(ANY_DAY, other);
const isSame = (one: string, other: string) =>
  addDuration(ANY_DAY, one) === addDuration(ANY_DAY, other);

/**
 * Delays that contradict one another inside a procedure: what a hint, the summary and the page say, what
 * the form takes, the usual delay, and what silence means. Each message names both places.
 * @param body Markdown of the page
 */
export function validateDelays(procedure: Procedure, body: string): readonly ContentProblem[] {
  return [
    ...validateHints(procedure),
    ...validateSummary(procedure),
    ...validateSilenceSaid(procedure, body),
    ...validateUsual(procedure),
  ];
}

/** « Au moins quinze jours après aujourd’hui », beside a date that takes no day before. */
function validateHints({ form }: Procedure) {
  return findNotices(form).flatMap(({ path, notice, hint }) =>
    saidDurations(hint, '{}\\saprès\\saujourd').flatMap(({ said, duration }) =>
      when(
        !isSame(duration, notice),
        `${path}.hint`,
        `le même délai que « ${path}.notice » : ${formatDuration(notice)}`,
        `« ${said} »`,
      ),
    ),
  );
}

/** « Faites la demande un mois avant »: one of the delays that the form keeps to. */
function validateSummary({ summary, form }: Procedure) {
  const notices = findNotices(form);
  if (notices.length === 0) return [];
  return summary.flatMap((sentence, index) =>
    saidDurations(sentence, '{}\\savant').flatMap(({ said, duration }) =>
      when(
        notices.every(({ notice }) => !isSame(notice, duration)),
        `summary.${index}`,
        `un délai du formulaire : ${notices.map(({ path, notice }) => `${formatDuration(notice)} (« ${path}.notice »)`).join(' ou ')}`,
        `« ${said} avant »`,
      ),
    ),
  );
}

/** « Sans réponse après un mois »: one of the delays after which silence decides. */
function validateSilenceSaid({ silence, summary, next }: Procedure, body: string) {
  const known = silenceRules(silence).flatMap((rule) =>
    rule.means === 'none' ? [] : [rule.after],
  );
  if (known.length === 0) return [];
  const said = [
    ...summary.map((text, index) => ({ key: `summary.${index}`, text })),
    ...next.map((text, index) => ({ key: `next.${index}`, text })),
    { key: '(texte de la page)', text: body },
  ];
  return said.flatMap(({ key, text }) =>
    saidDurations(text, 'sans\\sréponse\\s(?:après|au\\sbout\\sd[e’]\\s?|en)\\s?{}').flatMap(
      ({ said: words, duration }) =>
        when(
          known.every((after) => !isSame(after, duration)),
          key,
          `le délai de « silence.after » : ${known.map(formatDuration).join(' ou ')}`,
          `« sans réponse » et « ${words} »`,
        ),
    ),
  );
}

/** The usual delay comes before silence decides, and before the first day that the form takes. */
function validateUsual({ usualDelay, silence, form }: Procedure) {
  const [longest] = saidDurations(usualDelay)
    .map(({ duration }) => duration)
    .toSorted((one, other) => (isLonger(one, other) ? -1 : 1));
  if (longest === undefined) return [];
  const rules = silenceRules(silence).flatMap((rule) =>
    rule.means === 'none' ? [] : [rule.after],
  );
  return [
    ...when(
      rules.length > 0 && rules.every((after) => isLonger(longest, after)),
      'usualDelay',
      `un délai plus court que « silence.after » : ${rules.map(formatDuration).join(' ou ')}`,
      usualDelay,
    ),
    ...findNotices(form).flatMap(({ path, notice }) =>
      when(
        isLonger(longest, notice),
        'usualDelay',
        `une réponse avant le premier jour que le formulaire accepte : ${formatDuration(notice)} (« ${path}.notice »)`,
        usualDelay,
      ),
    ),
  ];
}
