import { followUpPath } from '../kit/paths.ts';
import { actTexts } from './acts-texts.ts';
import { ACTS, type Act } from './acts.ts';
import { DECISION_ACTS, type DecisionAct } from './decision-acts.ts';
import { decisionTexts } from './decision-texts.ts';

/** Says after a redirection what was done: whoever reloads does it no second time. */
const DONE = 'fait';

/** What was just done, in words; nothing for an address that says none of it. */
export function doneText({ searchParams }: URL): string | undefined {
  const done = searchParams.get(DONE);
  const act = ACTS.find((known) => known === done);
  const onDecision = DECISION_ACTS.find((known) => known === done);
  return act === undefined ? onDecision && decisionTexts[onDecision].done : actTexts[act].done;
}

/** Goes to the page of a request, which says what was done. */
export function seePage(token: string, done?: Act | DecisionAct): Response {
  const query = done === undefined ? '' : `?${DONE}=${done}`;
  const location = `${followUpPath(token)}${query}`;
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
