import type { ReceivedSubmission } from '../../desk/desk-repository.ts';
import type { Day } from '../../kit/day.ts';
import { readablePhone } from '../../kit/phone-number.ts';
import { smsTexts } from '../../notices/sms-texts.ts';

/** Notices that are tried no more: what somebody does instead. */
const UNSENT: Readonly<Record<string, string>> = {
  acknowledgement: 'accusé de réception à envoyer par la poste',
  request_news: 'nouvelle qui n’est pas partie : à dire par un autre moyen',
  contact_moved: 'ancienne adresse de la personne : elle n’a pas pu être prévenue',
  service_notice: 'courriel du service à vérifier',
  service_news: 'courriel du service à vérifier',
  service_warning: 'courriel du service à vérifier',
  mayor_notice: 'courriel de la maire ou du maire à vérifier',
};

const RECEIPTS: Readonly<Record<string, string>> = {
  acknowledgement: 'accusé de réception',
  registration: 'accusé d’enregistrement',
};

/** What no program does: the person chose that way. */
function taskText(
  { channel, notice, event }: ReceivedSubmission['toTell'][number],
  { phone }: ReceivedSubmission['contact'],
): string {
  const what = RECEIPTS[notice] ?? (event === undefined ? smsTexts.news : smsTexts.said(event));
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
  }
}

/** What nobody will do if no agent does: notices that could not leave, archives that are due. */
export function tasksOf(submission: ReceivedSubmission, today: Day): readonly string[] {
  const isDue = submission.final_disposition === 'archive' && submission.delete_after < today;
  return [
    ...submission.unsent.map(({ notice }) => UNSENT[notice] ?? notice),
    ...submission.toTell.map((task) => taskText(task, submission.contact)),
    ...(isDue ? ['à verser aux archives'] : []),
  ];
}
