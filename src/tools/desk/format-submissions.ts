import type { ReceivedSubmission } from '../../desk/desk-repository.ts';
import type { Day } from '../../kit/day.ts';
import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { parisDay, parisDayAndTime } from '../../kit/paris-time.ts';
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
    `${submission.final_disposition === 'archive' ? 'À verser aux archives après le' : 'Données effacées d’ici le'} : ${formatDay(submission.delete_after)}`,
    ...whoLines({ submission, definition }),
    ...(way === undefined ? [] : [`Réponse souhaitée : ${way}`]),
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
  desk: 'à dire au guichet : du nouveau dans son dossier',
} as const;

/** What nobody will do if no agent does: notices that could not leave, archives that are due. */
function tasksOf(submission: ReceivedSubmission, today: Day): readonly string[] {
  const isDue = submission.final_disposition === 'archive' && submission.delete_after < today;
  return [
    ...submission.unsent.flatMap((notice) => UNSENT[notice] ?? []),
    ...submission.toTell.map(({ notice, channel, holder }) => {
      const task = TO_GIVE[notice] ?? TO_TELL[channel];
      return holder === 'represented' ? `pour la personne protégée, ${task}` : task;
    }),
    ...(submission.acknowledgement_due_on === null
      ? []
      : [`accusé de réception dû le ${formatDay(submission.acknowledgement_due_on)} : qualifier`]),
    ...(isDue ? ['à verser aux archives'] : []),
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

function answerTexts(read: ReadSubmission, shown: ShownAnswers = DISCREET): readonly string[] {
  return answersOf(read, shown).flatMap(({ label, lines }) => [
    '',
    label,
    ...lines.map((line) => `  ${nameControls(line).replaceAll('\n', '\n  ')}`),
  ]);
}
