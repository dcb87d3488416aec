import { later } from '../kit/day-count.ts';
import type { Day } from '../kit/day.ts';
import type { ToldRule } from '../procedures/definition.ts';
import { seisedBy } from './acceptance-clock.ts';
import { appealsOf, type Appeals, type AppealSettings, type ImplicitRejection } from './appeals.ts';
import { firstOf, inOrder, type LegalFact } from './legal-fact.ts';
import { acknowledgementDueOn, registrationDueOn } from './receipt-limits.ts';
import type { SilenceClock } from './silence-clock.ts';
import { silenceClock } from './silence.ts';
import { warningDays } from './warning-days.ts';

/** Every day that the law makes of what happened to a request. */
export interface Clocks extends Appeals {
  /** Last day to send the registration receipt, when the acknowledgement did not leave at once. */
  readonly registrationDueOn: Day | undefined;
  /** Last day to send the acknowledgement; nothing while the request is on its way to who can decide. */
  readonly acknowledgementDueOn: Day | undefined;
  readonly silence: SilenceClock;
  /** Days on which the service is warned that silence is about to decide, from the last fact on. */
  readonly warnings: readonly Day[];
  /** From when the person may ask for the certificate of an acceptance by silence (CRPA L232-3). */
  readonly certificateFrom: Day | undefined;
}

/**
 * The clocks of a request. Pure: the same facts give the same days, whoever counts them and when.
 * @param facts in any order, with one receipt at least
 * @param silence what silence means, under the definition that the request was filed under
 */
export function clocksOf(
  facts: readonly LegalFact[],
  silence: ToldRule,
  settings: AppealSettings,
): Clocks {
  const ordered = inOrder(facts);
  const received = firstOf(ordered, 'received');
  if (received === undefined) throw new RangeError('A request without receipt');
  const seised = seisedBy(ordered);
  const { isElectronic } = received;
  const { territory } = settings;
  const clock = silenceClock(ordered, silence, settings.shiftDays);
  const running = clock.state === 'running' ? clock : undefined;
  return {
    registrationDueOn: isElectronic ? registrationDueOn(received.on, territory) : undefined,
    acknowledgementDueOn:
      isElectronic && seised !== undefined ? acknowledgementDueOn(seised.on, territory) : undefined,
    silence: clock,
    warnings: running ? warningDays(running.decisionOn, ordered.at(-1)?.on ?? received.on) : [],
    certificateFrom: running?.means === 'acceptance' ? running.decisionOn : undefined,
    ...appealsOf(ordered, implicitRejection(ordered, clock, silence, settings), settings),
  };
}

function implicitRejection(
  facts: readonly LegalFact[],
  clock: SilenceClock,
  silence: ToldRule,
  { appeal }: AppealSettings,
): ImplicitRejection | undefined {
  if (clock.state !== 'running' || silence.means !== 'rejection') return undefined;
  const bornOn = clock.decisionOn;
  const acknowledged = firstOf(facts, 'acknowledged');
  const isTimed = acknowledged !== undefined && !appeal.isCollegial;
  const from = isTimed ? later(bornOn, acknowledged.on) : undefined;
  return { bornOn, from, reasonsOnRequest: silence.reasonsOnRequest };
}
