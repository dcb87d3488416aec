import type { Day } from '../../kit/day.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { FORM, PROTOCOL } from '../../kit/protocol.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import { atLast } from './load-later.ts';

/** The form of the page, and what it asks. */
export interface OpenForm {
  readonly element: HTMLFormElement;
  readonly definition: ProcedureDefinition;
  /** Day in Paris, as the server tells it: the clock of a phone may be wrong by years. */
  readonly today: Day;
}

/**
 * Finds the form of the page and fetches what it asks.
 * @returns nothing when the page was drawn from another version: it then works as without a script
 */
export async function openForm(): Promise<OpenForm | undefined> {
  const element = document.querySelector<HTMLFormElement>(`[${FORM.definition}]`);
  if (element === null) return undefined;
  const address = element.getAttribute(FORM.definition) ?? '';
  // The network may be lost before the worker kept it: the draft of this form is offered when it comes.
  const response = await atLast(() => fetch(address).catch(() => undefined));
  const definition = (await response.json()) as ProcedureDefinition;
  const drawn = element.querySelector<HTMLInputElement>(`[name=${PROTOCOL.version}]`);
  if (drawn?.value !== definition.version) return undefined;
  const today = parisDay(new Date(response.headers.get('date') ?? Date.now()));
  return { element, definition, today };
}
