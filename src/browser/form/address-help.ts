import { ADDRESS_HELP_ACTION } from '../../kit/paths.ts';
import { ADDRESS_HELP } from '../../kit/protocol.ts';
import { addressParts } from '../../questions/address/address.ts';
import { fieldsOf } from '../../questions/form-section.ts';
import { replaceContents } from '../device/make-element.ts';
import type { OpenForm } from './open-form.ts';

/** What `/api/adresses` proposes. */
interface Proposed {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
}

/** Pause in typing after which the server is asked. */
const PAUSE_MS = 250;

/**
 * Proposes addresses under the first line of each address, in the list of the browser, which every
 * assistive technology knows. The one that is chosen fills in the rest; whatever is typed is taken.
 */
export function helpWithAddresses({ element, definition }: OpenForm): void {
  for (const field of fieldsOf(definition.form)) {
    if (field.type !== 'address') continue;
    const control = (part: string) =>
      element.querySelector<HTMLInputElement>(`[name="${field.key}.${part}"]`);
    const line = control('voie');
    if (line === null) continue;
    const isHere = !addressParts(field).includes('commune');
    help(line, isHere, ({ street, postalCode, city }) => {
      line.value = street;
      for (const [part, text] of [
        ['code_postal', postalCode],
        ['commune', city],
      ] as const) {
        const other = control(part);
        if (other !== null) other.value = text;
      }
    });
  }
}

function help(line: HTMLInputElement, isHere: boolean, fill: (chosen: Proposed) => void): void {
  const list = document.createElement('datalist');
  list.id = `${line.id}-liste`;
  line.after(list);
  line.setAttribute('list', list.id);
  let proposed: readonly Proposed[] = [];
  let waiting = 0;
  line.addEventListener('input', () => {
    clearTimeout(waiting);
    const chosen = proposed.find((one) => words(one) === line.value);
    if (chosen === undefined) waiting = window.setTimeout(() => void propose(), PAUSE_MS);
    else fill(chosen);
  });

  /** The same street is in several towns. */
  const words = ({ street, postalCode, city }: Proposed) =>
    isHere ? street : `${street}, ${postalCode} ${city}`;

  async function propose() {
    const typed = line.value;
    const body = new URLSearchParams({ [ADDRESS_HELP.typed]: typed });
    if (isHere) body.set(ADDRESS_HELP.place, '');
    // Without network, or with an answer that is none, the person types on.
    const found = await fetch(ADDRESS_HELP_ACTION, { method: 'POST', body })
      .then((response) => response.json() as Promise<readonly Proposed[]>)
      .catch(() => []);
    if (line.value !== typed) return;
    proposed = found;
    replaceContents(
      list,
      ...found.map((one) => Object.assign(document.createElement('option'), { value: words(one) })),
    );
  }
}
