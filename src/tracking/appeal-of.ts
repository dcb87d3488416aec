import { appealSection } from '../law/appeal-section.ts';
import type { ReceiptSection } from '../law/receipt.ts';
import { appliedSilence } from '../requests/events/applied-silence.ts';
import { lastDecision } from '../requests/events/last-decision.ts';
import { dayOf } from '../requests/events/legal-facts.ts';
import type { FollowedRequest } from '../requests/followed-request.ts';

/**
 * How to contest a refusal, from the day when silence decided or the decision was told (CJA R421-1, R421-5):
 * no time runs before that.
 */
export function appealOf({ events, definition }: FollowedRequest): ReceiptSection | undefined {
  const rule = appliedSilence(events, definition.procedure);
  const decided = lastDecision(events);
  if (decided?.kind === 'decision.implied') {
    const isRefused = decided.details.outcome === 'refused';
    return isRefused ? appealSection(definition, rule, dayOf(decided)) : undefined;
  }
  if (decided?.kind !== 'decision.made' || decided.details.outcome === 'accepted') return undefined;
  const told = events.findLast(({ kind }) => kind === 'decision.notified');
  if (told === undefined || told.id < decided.id) return undefined;
  // The reasons are written in the decision: nobody has to ask for them.
  const written = rule.means === 'rejection' ? { ...rule, reasonsOnRequest: false } : rule;
  return appealSection(definition, written, dayOf(told));
}
