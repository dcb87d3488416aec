import type { ReceivedSubmission } from '../../desk/received-submission.ts';
import { tasksOf } from '../../desk/task-lines.ts';
import type { Day } from '../../kit/day.ts';
import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { parisDay, parisDayAndTime } from '../../kit/paris-time.ts';
import { readablePhone } from '../../kit/phone-number.ts';
import { nameControls } from '../../kit/unseen-signs.ts';
import { answerDueOn } from '../../law/answer-due.ts';
import { answerWay } from '../../procedures/contact-questions.ts';
import { whoAsked } from '../../procedures/who-asked.ts';
import { stateTexts } from '../../requests/events/event-texts.ts';
import {
  answersOf,
  DISCREET,
  keptAnswers,
  type ReadSubmission,
  type ShownAnswers,
} from './shown-answers.ts';

/** One line for each submission, the first received first, with what waits to be done. */
export function listText(read: readonly ReadSubmission[], today: Day): string {
  if (read.length === 0) return 'Aucune demande.';
  const lines = read.map(({ submission, definition }) =>
    [
      submission.reference,
      parisDayAndTime(new Date(submission.received_at)),
      submission.service_slug,
      definition?.procedure.title ?? submission.procedure_slug,
      nameControls(whoAsked(definition?.form ?? [], submission.answers).who.join(', ')),
      stateTexts[submission.state],
      dueText({ submission, definition }),
      ...tasksOf(submission, today),
    ].join('  |  '),
  );
  return [formatCount(read.length, 'demande', 'demandes'), ...lines].join('\n');
}

/** A whole submission, question by question. */
export function submissionText(
  { submission, definition }: ReadSubmission,
  today: Day,
  shown: ShownAnswers = DISCREET,
): string {
  const way = definition && answerWay(definition.form, submission.answers);
  const head = [
    `Numéro : ${submission.reference}`,
    `Démarche : ${definition?.procedure.title ?? submission.procedure_slug}`,
    `Reçue le : ${parisDayAndTime(new Date(submission.received_at))}`,
    `Échéance : ${dueText({ submission, definition })}`,
    ...keptTexts(submission),
    ...whoLines({ submission, definition }),
    ...(way === undefined ? [] : [`Réponse souhaitée : ${contactText(submission)}`]),
    ...(submission.correctedAt === undefined
      ? []
      : [`Réponses corrigées le : ${parisDayAndTime(new Date(submission.correctedAt))}`]),
    ...tasksOf(submission, today).map((task) => `À faire : ${task}`),
  ];
  return [...head, ...answerTexts({ submission, definition }, shown)].join('\n');
}

/** Who asks, and for whom. */
function whoLines({ submission, definition }: ReadSubmission): readonly string[] {
  const { who, forWhom } = whoAsked(definition?.form ?? [], submission.answers);
  const line = (label: string, words: readonly string[]) =>
    words.length === 0 ? [] : [`${label} : ${nameControls(words.join(', '))}`];
  return [...line('Demande faite par', who), ...line('Pour', forWhom)];
}

/** Requests for programs: stored answers, by key of the question. What no eye sees is escaped. */
export function jsonText(read: readonly ReadSubmission[], shown: ShownAnswers = DISCREET): string {
  const text = JSON.stringify(
    read.map((one) => ({
      ...one.submission,
      answers: keptAnswers(one, shown),
    })),
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

const WAYS = {
  email: 'Par courriel',
  sms: 'Par SMS',
  call: 'Par téléphone',
  letter: 'Par la poste',
  desk: 'Au guichet',
} as const;

/** By which way, and where, when that is not in the answers. */
function contactText({ contact }: ReceivedSubmission): string {
  const { way, phone, email, address } = contact;
  const where = {
    email,
    sms: phone && readablePhone(phone),
    call: phone && readablePhone(phone),
    letter: address?.join(', ') ?? null,
    desk: null,
  }[way];
  return where === null ? WAYS[way] : `${WAYS[way]} : ${where}`;
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

function answerTexts(read: ReadSubmission, shown: ShownAnswers = DISCREET): readonly string[] {
  return answersOf(read, shown).flatMap(({ label, lines }) => [
    '',
    label,
    ...lines.map((line) => `  ${nameControls(line).replaceAll('\n', '\n  ')}`),
  ]);
}
