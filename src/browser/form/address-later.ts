import { loadLater } from './load-later.ts';
import type { OpenForm } from './open-form.ts';

/** Address of the script that helps with addresses. */
declare const ADDRESS_SCRIPT: string;

/** Calls for the help with addresses once one is begun. */
export function helpLater(form: OpenForm): void {
  const help = async ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !target.name.endsWith('.voie')) return;
    form.element.removeEventListener('input', begin);
    const script = await loadLater<typeof import('./address-help.ts')>(ADDRESS_SCRIPT);
    // Without network, nothing could be proposed either.
    script?.helpWithAddresses(form);
    // What was typed meanwhile.
    target.dispatchEvent(new Event('input'));
  };
  const begin = (event: Event) => void help(event);
  form.element.addEventListener('input', begin);
}
