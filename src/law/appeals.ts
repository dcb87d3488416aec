import type { Territory } from '../commune/territory.ts';
import { later } from '../kit/day-count.ts';
import type { Day } from '../kit/day.ts';
import { lastDayToAppeal, type AppealPeriod, type Distance } from './appeal-period.ts';
import { decisionDay, type ShiftDays } from './implicit-decision.ts';
import type { AppealedTo, LegalFact } from './legal-fact.ts';
import { reasonsDueOn } from './reasons.ts';

/** How the decisions of a procedure are contested. */
export interface AppealRules {
  /** Against the decision itself: before the court, or before whom one must go first (CRPA L410-1, 4°). */
  readonly first: AppealPeriod;
  /** Against what was answered to an appeal before the administration. */
  readonly court: AppealPeriod;
  /** Whether an assembly decides or is heard: silence then never ends the time to sue (CJA R421-3). */
  readonly isCollegial: boolean;
}

export interface AppealSettings {
  readonly appeal: AppealRules;
  readonly territory: Territory;
  readonly distance: Distance;
  readonly shiftDays: ShiftDays;
}

/** A rejection by silence: when it was born, and from when the person has to hurry. */
export interface ImplicitRejection {
  readonly bornOn: Day;
  /** Nothing while no acknowledgement told of it: no time runs then (CRPA L112-6 and L112-12). */
  readonly from: Day | undefined;
  /** Whether the person may ask why (CRPA L232-4). */
  readonly reasonsOnRequest: boolean;
}

/** The end of appeals, and the answer that is owed meanwhile. */
export interface Appeals {
  /** Last day to sue; nothing while it is not known. For the service: no person is told it. */
  readonly lastDayToSue: Day | undefined;
  /** Last day to tell the reasons that were asked. */
  readonly reasonsDueOn: Day | undefined;
}

/** An appeal before the administration: it is rejected by silence too (CRPA L411-7). */
const APPEAL_SILENCE = 'P2M';

/**
 * Until when one may sue. A decision opens a period; told anew, it opens it again (CJA R421-2). An
 * appeal before the administration, made in the first period without what distance adds, interrupts it:
 * a whole one runs once every such appeal is rejected (CRPA L411-2). Reasons asked in time keep it open
 * until two months after they were told (CRPA L232-4). A decision told too late to open anything opens
 * a period here all the same: what is kept is then kept longer, never less.
 * @param facts in order
 */
export function appealsOf(
  facts: readonly LegalFact[],
  implicit: ImplicitRejection | undefined,
  { appeal, territory, distance, shiftDays }: AppealSettings,
): Appeals {
  let decision: ImplicitRejection | undefined = implicit;
  let reasonsDue: Day | undefined;
  const rejectedOn = new Map<AppealedTo, Day | undefined>();
  const isOpen = (on: Day, seenFrom: Distance) =>
    decision !== undefined &&
    on >= decision.bornOn &&
    (decision.from === undefined ||
      on <= lastDayToAppeal(decision.from, appeal.first, territory, seenFrom));

  for (const fact of facts) {
    if (fact.kind === 'decision-notified') {
      decision = { bornOn: fact.on, from: fact.on, reasonsOnRequest: false };
      reasonsDue = undefined;
      rejectedOn.clear();
    } else if (fact.kind === 'reasons-asked') {
      const isOwed = decision?.reasonsOnRequest === true && isOpen(fact.on, distance);
      if (isOwed) reasonsDue ??= reasonsDueOn(fact.on);
    } else if (
      fact.kind === 'reasons-given' &&
      decision !== undefined &&
      reasonsDue !== undefined
    ) {
      const from = decision.from === undefined ? undefined : fact.on;
      decision = { ...decision, from, reasonsOnRequest: false };
      reasonsDue = undefined;
    } else if (fact.kind === 'appealed' && !rejectedOn.has(fact.to) && isOpen(fact.on, 'near')) {
      const isTimed = fact.isAcknowledged && !appeal.isCollegial;
      const silent = decisionDay(fact.on, APPEAL_SILENCE, shiftDays);
      rejectedOn.set(fact.to, isTimed ? silent : undefined);
    } else if (fact.kind === 'appeal-rejected' && rejectedOn.has(fact.to)) {
      rejectedOn.set(fact.to, fact.on);
    }
  }
  const hasAppealed = rejectedOn.size > 0;
  const period = hasAppealed ? appeal.court : appeal.first;
  const rejections = [...rejectedOn.values()];
  const from = hasAppealed
    ? latest([...rejections, decision?.from ?? rejections[0]])
    : decision?.from;
  const isKnown = from !== undefined && reasonsDue === undefined;
  return {
    lastDayToSue: isKnown ? lastDayToAppeal(from, period, territory, distance) : undefined,
    reasonsDueOn: reasonsDue,
  };
}

/** Nothing when one of them is not known. */
function latest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((one, other) =>
    one === undefined || other === undefined ? undefined : later(one, other),
  );
}
