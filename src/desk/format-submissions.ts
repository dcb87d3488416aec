import { stringify } from 'csv-stringify/sync';
import { answerLines } from '../domain/answer-text.ts';
import { parisDayAndTime } from '../domain/paris-time.ts';
import type { ProcedureDefinition } from '../schemas/definition.ts';
import type { ReceivedSubmission } from '../server/desk-repository.ts';
import { formatDay } from '../texts/format-day.ts';

/** A submission and the definition it was filed under. */
export interface ReadSubmission {
  readonly submission: ReceivedSubmission;
  readonly definition: ProcedureDefinition | undefined;
}

/** One line for each submission, the first received first. */
export function listText(read: readonly ReadSubmission[]): string {
  if (read.length === 0) return 'Aucune demande.';
  const lines = read.map(({ submission, definition }) =>
    [
      submission.reference,
      parisDayAndTime(new Date(submission.received_at)),
      submission.service_slug,
      definition?.procedure.shortTitle ?? submission.procedure_slug,
      dueText(submission),
    ].join('  |  '),
  );
  return [`${read.length} ${read.length > 1 ? 'demandes' : 'demande'}`, ...lines].join('\n');
}

/** A whole submission, question by question. */
export function submissionText({ submission, definition }: ReadSubmission): string {
  const head = [
    `Numéro : ${submission.reference}`,
    `Démarche : ${definition?.procedure.title ?? submission.procedure_slug}`,
    `Reçue le : ${parisDayAndTime(new Date(submission.received_at))}`,
    `Échéance : ${dueText(submission)}`,
    `Données effacées d’ici le : ${formatDay(submission.delete_after)}`,
  ];
  return [...head, ...answerTexts({ submission, definition })].join('\n');
}

/** A spreadsheet in the French way: semicolons, and no cell that a spreadsheet would run. */
export function csvText(read: readonly ReadSubmission[]): string {
  const rows = read.map(({ submission, definition }) => ({
    Numéro: submission.reference,
    Démarche: definition?.procedure.title ?? submission.procedure_slug,
    Service: submission.service_slug,
    'Reçue le': parisDayAndTime(new Date(submission.received_at)),
    Échéance: submission.implicit_decision_on ?? '',
    Silence: submission.silence_means,
    'Effacée après le': submission.delete_after,
    ...Object.fromEntries(
      answersOf({ submission, definition }).map(({ label, lines }) => [label, lines.join('\n')]),
    ),
  }));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify(rows, {
    header: true,
    columns,
    delimiter: ';',
    bom: true,
    escape_formulas: true,
  });
}

/** The same for programs: stored answers, by key of the question. */
export function jsonText(read: readonly ReadSubmission[]): string {
  return JSON.stringify(
    read.map(({ submission }) => submission),
    null,
    2,
  );
}

function dueText({ implicit_decision_on, silence_means }: ReceivedSubmission): string {
  if (implicit_decision_on === null) return 'sans date';
  const meaning = silence_means === 'acceptance' ? 'acceptée' : 'rejetée';
  return `${meaning} sans réponse le ${formatDay(implicit_decision_on)}`;
}

function answersOf({ submission, definition }: ReadSubmission) {
  if (definition === undefined) {
    return Object.entries(submission.answers).map(([label, answer]) => ({
      label,
      lines: [JSON.stringify(answer)],
    }));
  }
  return definition.form
    .flatMap(({ fields }) => fields)
    .map((field) => ({
      label: field.label,
      lines: answerLines(field, submission.answers[field.key]),
    }));
}

function answerTexts(read: ReadSubmission): readonly string[] {
  return answersOf(read).flatMap(({ label, lines }) => [
    '',
    label,
    ...lines.map((line) => `  ${withoutControls(line).replaceAll('\n', '\n  ')}`),
  ]);
}

/** An answer may hold characters that a terminal would obey (escape sequences): they are shown, not run. */
function withoutControls(text: string): string {
  return text.replaceAll(/(?!\n)\p{Control}/gu, '\uFFFD');
}
