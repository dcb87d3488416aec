import { receiptPath } from '../kit/paths.ts';
import { refusalTexts } from '../web/refusals-texts.ts';
import { REFUSAL_STATUS } from '../web/refuse.tsx';
import type { Outcome } from './outcome.server.ts';
import type { SendingReply } from './sending-reply.ts';
import { explainTurnedAway, turnedAwayStatus, turnedAwayWait } from './turned-away.server.ts';

/** Says an outcome to a script, in JSON, with the words of the pages. The device keeps what was typed. */
export function writeReply(outcome: Outcome): Response {
  switch (outcome.kind) {
    case 'form': {
      const { problems, notice } = outcome;
      const first = notice === undefined ? [] : [{ message: notice }];
      return reply({ problems: [...first, ...problems] }, problems.length > 0 ? 422 : 200);
    }
    // Nothing was stored: a person must read something first.
    case 'review': {
      const { notice } = outcome;
      return reply({ refusal: { paragraphs: notice === undefined ? [] : [notice] } }, 409);
    }
    case 'turned-away': {
      const { form, reason } = outcome;
      const wait = turnedAwayWait(reason);
      const refusal = {
        paragraphs: explainTurnedAway(reason, form.definition.commune.phone, 'device'),
        ...(wait !== undefined && { wait }),
        ...('proof' in reason && { proof: reason.proof }),
        ...('attested' in reason && reason.attested && { attestation: reason.attested.code }),
      };
      return reply({ refusal }, turnedAwayStatus(reason));
    }
    case 'conflict': {
      const { paragraphs } = refusalTexts['already-sent'];
      return reply({ refusal: { paragraphs, receipt: receiptPath(outcome.token) } }, 409);
    }
    case 'stored':
      return reply({ receipt: receiptPath(outcome.token) }, 200);
    case 'refused': {
      const { refusal, options } = outcome;
      const { title, paragraphs } = refusalTexts[refusal];
      const told = { refusal: { paragraphs: [title, ...paragraphs] } };
      return reply(told, REFUSAL_STATUS[refusal], options?.headers);
    }
  }
}

function reply(
  body: SendingReply,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}
