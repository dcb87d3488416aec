import type { ReceivedSubmission } from '../../desk/desk-repository.ts';
import type { Day } from '../../kit/day.ts';
import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { parisDay, parisDayAndTime } from '../../kit/paris-time.ts';
import { nameControls } from '../../kit/unseen-signs.ts';
import { answerDueOn } from '../../law/answer-due.ts';
import { askedParts } from '../../law/sent-parts.ts';
import { answerWay } from '../../procedures/contact-questions.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import { answerLines } from '../../questions/answer-text.ts';
import { stateTexts } from '../../requests/events/event-texts.ts';

/** A submission and the definition it was filed under. */
export interface ReadSubmission {
  readonly submission: ReceivedSubmission;
  readonly definition: FiledDefinition | undefined;
}

/** One line for each submission, the first received first, with what waits to be done. */
export function listText(read: readonly ReadSubmission[], today: Day): string {
  if (read.length === 0) return 'Aucune demande.';
  const lines = read.map(({ submission, definition }) =>
    [
      submission.reference,
      parisDayAndTime(new Date(submission.received_at)),
      submission.service_slug,
      definition?.procedure.title ?? submission.procedure_slug,
      stateTexts[submission.state],
      dueText({ submission, definition }),
      ...tasksOf(submission, today),
    ].join('  |  '),
  );
  return [formatCount(read.length, 'demande', 'demandes'), ...lines].join('\n');
}

/** A whole submission, question by question. */
export function submissionText({ submission, definition }: ReadSubmission, today: Day): string {
  const way = definition && answerWay(definition.form, submission.answers);
  const head = [
    `Numéro : ${submission.reference}`,
    `Démarche : ${definition?.procedure.title ?? submission.procedure_slug}`,
    `Reçue le : ${parisDayAndTime(new Date(submission.received_at))}`,
    `Échéance : ${dueText({ submission, definition })}`,
    ...keptTexts(submission),
    ...(way === undefined ? [] : [`Réponse souhaitée : ${way}`]),
    ...tasksOf(submission, today).map((task) => `À faire : ${task}`),
  ];
  return [...head, ...answerTexts({ submission, definition })].join('\n');
}

/** Requests for programs: stored answers, by key of the question. What no eye sees is escaped. */
export function jsonText(read: readonly ReadSubmission[]): string {
  const text = JSON.stringify(
    read.map(({ submission }) => submission),
    null,
    2,
  );
  return text.replaceAll(
    /(?!\n)\p{Control}|[\p{Bidi_Control}\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Until when what is kept is kept: an agent who types a wrong day sees it here. */
function keptTexts(submission: ReceivedSubmission): readonly string[] {
  const { final_disposition: then, delete_after, proof_until, erased_at } = submission;
  if (then === 'archive') return [`À verser aux archives après le : ${formatDay(delete_after)}`];
  return [
    erased_at === null
      ? `Réponses effacées après le : ${formatDay(delete_after)}`
      : `Réponses effacées le : ${formatDay(parisDay(new Date(erased_at)))}`,
    ...(proof_until === null
      ? []
      : [`Reçu et décision effacés après le : ${formatDay(proof_until)}`]),
  ];
}

const UNSENT: Readonly<Record<string, string>> = {
  service_notice: 'courriel du service à vérifier',
};

/** Receipts and codes: whatever the way. */
const TO_GIVE: Readonly<Record<string, string>> = {
  acknowledgement: 'accusé de réception à envoyer par la poste',
  registration: 'accusé d’enregistrement à envoyer par la poste',
  new_secret: 'nouveau code de suivi à donner',
};

/** What no program does: the person chose that way. */
const TO_TELL = {
  email: 'nouvelle à envoyer par courriel',
  sms: 'nouvelle à envoyer par SMS',
  call: 'personne à appeler : du nouveau dans son dossier',
  letter: 'lettre à poster : du nouveau dans son dossier',
} as const;

/** What nobody will do if no agent does: notices that could not leave, archives that are due. */
function tasksOf(submission: ReceivedSubmission, today: Day): readonly string[] {
  const isDue = submission.final_disposition === 'archive' && submission.delete_after < today;
  const isOwed = submission.erased_at !== null && submission.proof_until === null;
  return [
    ...submission.unsent.flatMap((notice) => UNSENT[notice] ?? []),
    ...submission.toTell.map(({ notice, channel }) => TO_GIVE[notice] ?? TO_TELL[channel]),
    ...(submission.acknowledgement_due_on === null
      ? []
      : [`accusé de réception dû le ${formatDay(submission.acknowledgement_due_on)} : qualifier`]),
    ...(isDue ? ['à verser aux archives : npm run archives'] : []),
    ...(isOwed ? ['réponses effacées, mais une réponse est encore due'] : []),
  ];
}

function dueText({ submission, definition }: ReadSubmission): string {
  const { clock, implicit_decision_on, silence_means, received_at } = submission;
  if (clock === 'waiting') return 'le délai attend les documents';
  if (clock === 'stopped') return 'plus de délai';
  if (implicit_decision_on === null) {
    const dueOn = definition && answerDueOn(parisDay(new Date(received_at)), definition.procedure);
    return dueOn === undefined ? 'sans date' : `réponse due le ${formatDay(dueOn)}`;
  }
  const meaning = silence_means === 'acceptance' ? 'acceptée' : 'rejetée';
  return `${meaning} sans réponse le ${formatDay(implicit_decision_on)}`;
}

/** Answers in words, in the order of the form. */
export function answersOf({ submission, definition }: ReadSubmission) {
  if (definition === undefined) {
    return Object.entries(submission.answers).map(([key, answer]) => ({
      key,
      type: undefined,
      label: key,
      lines: [JSON.stringify(answer)],
    }));
  }
  return askedParts(definition.form, submission.answers)
    .flatMap(({ questions }) => questions)
    .map((field) => ({
      key: field.key,
      type: field.type,
      label: field.label,
      lines: answerLines(field, submission.answers[field.key]),
    }));
}

function answerTexts(read: ReadSubmission): readonly string[] {
  return answersOf(read).flatMap(({ label, lines }) => [
    '',
    label,
    ...lines.map((line) => `  ${nameControls(line).replaceAll('\n', '\n  ')}`),
  ]);
}
