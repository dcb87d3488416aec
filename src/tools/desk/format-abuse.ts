import type { AbusiveRequest } from '../../desk/abuse-repository.ts';
import { parisDayAndTime } from '../../kit/paris-time.ts';
import { eventTitles } from '../../requests/events/event-texts.ts';

/** Requests that were said to be abusive, one a line. */
export function abuseText(requests: readonly AbusiveRequest[]): string {
  if (requests.length === 0) return 'Aucun envoi n’a été dit abusif.';
  return requests
    .map(({ reference, event, at, slowedUntil }) =>
      [
        reference,
        parisDayAndTime(new Date(at)),
        eventTitles[event],
        ...(slowedUntil === undefined
          ? []
          : [`connexion ralentie jusqu’au ${parisDayAndTime(new Date(slowedUntil))}`]),
      ].join('  |  '),
    )
    .join('\n');
}
