import type { Day } from '../kit/day.ts';
import { formatDay } from '../kit/format-day.ts';
import { readablePhone } from '../kit/phone-number.ts';
import { smsTexts } from '../notices/sms-texts.ts';
import type { ReceivedSubmission } from './received-submission.ts';

/** E-mails that are tried no more, where nothing else leaves instead: what somebody does. */
const UNSENT: Readonly<Record<string, string>> = {
  request_news: 'nouvelle qui n’est pas partie : à dire par un autre moyen',
  contact_moved: 'ancienne adresse de la personne : elle n’a pas pu être prévenue',
  service_notice: 'courriel du service à vérifier',
  service_news: 'courriel du service à vérifier',
  service_warning: 'courriel du service à vérifier',
  mayor_notice: 'courriel de la maire ou du maire à vérifier',
};

/** Receipts and codes: whatever the way. */
const TO_GIVE: Readonly<Record<string, string>> = {
  acknowledgement: 'accusé de réception à envoyer par la poste',
  registration: 'accusé d’enregistrement à envoyer par la poste',
  new_secret: 'nouveau code de suivi à donner',
};

/** What no program does: the person chose that way. */
function taskText(
  { channel, notice, event }: ReceivedSubmission['toTell'][number],
  { phone }: ReceivedSubmission['contact'],
): string {
  const given = TO_GIVE[notice];
  if (given !== undefined) return given;
  const what = event === null ? smsTexts.news : smsTexts.said(event);
  const number = phone === null ? '' : ` au ${readablePhone(phone)}`;
  switch (channel) {
    case 'email':
      return `nouvelle à envoyer par courriel : ${what}`;
    case 'sms':
      return `SMS à envoyer${number} : ${what}`;
    case 'call':
      return `personne à appeler${number} : ${what}`;
    case 'letter':
      return `lettre à poster : ${what}`;
    case 'desk':
      return `à dire au guichet : ${what}`;
  }
}

/** What nobody will do if no agent does: notices that could not leave, archives that are due. */
export function tasksOf(submission: ReceivedSubmission, today: Day): readonly string[] {
  const { final_disposition, delete_after, acknowledgement_due_on: dueOn } = submission;
  const isOwed = submission.erased_at !== null && submission.proof_until === null;
  const isDue = final_disposition === 'archive' && delete_after < today;
  return [
    // An SMS that could not leave is a call.
    ...submission.unsent.flatMap(({ notice, channel }) =>
      channel === 'email' ? (UNSENT[notice] ?? []) : [],
    ),
    ...submission.toTell.map((task) => {
      const text = taskText(task, submission.contact);
      return task.holder === 'represented' ? `pour la personne protégée, ${text}` : text;
    }),
    ...(dueOn === null ? [] : [`accusé de réception dû le ${formatDay(dueOn)} : qualifier`]),
    ...(isDue ? ['à verser aux archives : npm run archives'] : []),
    ...(isOwed ? ['réponses effacées, mais une réponse est encore due'] : []),
  ];
}
