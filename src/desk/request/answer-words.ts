import { formatDay } from '../../kit/format-day.ts';
import { formatPhone } from '../../kit/format-phone.ts';
import type { AnswerField } from '../../publishing/answers/answer-template.ts';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import { receivedOn } from '../../requests/events/received-on.ts';

interface AnsweredRequest {
  readonly submission: { readonly reference: string };
  readonly known: Pick<KnownRequest, 'definition' | 'events'>;
}

/** What a template of an answer is filled in with: of the request, never of the person. */
export function answerWords({
  submission: { reference },
  known: { definition, events },
}: AnsweredRequest): Readonly<Record<AnswerField, string>> {
  const { procedure, service } = definition;
  return {
    numero: reference,
    demarche: procedure.title,
    recu_le: formatDay(receivedOn(events)),
    service: service.name,
    telephone: formatPhone(service.phone),
    courriel: service.email,
  };
}
