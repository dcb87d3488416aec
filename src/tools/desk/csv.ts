import { parisDayAndTime } from '../../kit/paris-time.ts';
import { spreadsheetText } from '../../kit/spreadsheet-text.ts';
import { answerCell } from './csv-cell.ts';
import { answersOf, DISCREET, type ReadSubmission, type ShownAnswers } from './shown-answers.ts';

const SILENCE: Readonly<Record<string, string>> = {
  acceptance: 'acceptation',
  rejection: 'rejet',
  none: 'sans effet',
};

/** What arrived, a request on each line. */
export function csvText(read: readonly ReadSubmission[], shown: ShownAnswers = DISCREET): string {
  const headers = new Map<string, string>();
  const rows = read.map((one) => {
    const { submission, definition } = one;
    const answers = answersOf(one, shown);
    for (const { key, label } of answers) headers.set(answerKey(key), label);
    return {
      Numéro: submission.reference,
      Démarche: definition?.procedure.title ?? submission.procedure_slug,
      Service: submission.service_slug,
      'Reçue le': parisDayAndTime(new Date(submission.received_at)),
      Échéance: frenchDay(submission.implicit_decision_on),
      Silence: SILENCE[submission.silence_means],
      'Gardée jusqu’au': frenchDay(submission.delete_after),
      Ensuite: submission.final_disposition === 'archive' ? 'archives' : 'effacée',
      ...Object.fromEntries(
        answers.map(({ key, type, lines }) => [answerKey(key), answerCell(type, lines)]),
      ),
    };
  });
  const keys = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = [...keys].map((key) => ({ key, header: headers.get(key) ?? key }));
  return spreadsheetText(rows, columns);
}

/** Two questions may have the same words, or those of a column above: their keys differ. */
const answerKey = (key: string) => `réponse ${key}`;

/** `2026-06-23` as French spreadsheets read it: `23/06/2026`. */
function frenchDay(day: string | null): string {
  return day === null ? '' : day.split('-').reverse().join('/');
}
