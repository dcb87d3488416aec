import { FORM } from '../../forms/protocol.ts';
import type { ProcedureDefinition } from '../../schemas/definition.ts';

/** The form of the page, and what it asks. */
export interface OpenForm {
  readonly element: HTMLFormElement;
  readonly definition: ProcedureDefinition;
}

/**
 * Finds the form of the page and fetches what it asks.
 * @returns nothing when the page was drawn from another version: it then works as without a script
 */
export async function openForm(): Promise<OpenForm | undefined> {
  const element = document.querySelector<HTMLFormElement>(`[${FORM.definition}]`);
  const response = await fetch(element?.getAttribute(FORM.definition) ?? '');
  const definition = (await response.json()) as ProcedureDefinition;
  const isSame = element?.getAttribute(FORM.version) === definition.version;
  return element !== null && isSame ? { element, definition } : undefined;
}
