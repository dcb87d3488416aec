import { PROTOCOL } from '../kit/protocol.ts';
import { limitTexts } from './limits-texts.ts';

/**
 * A question that no person sees, hears, reaches with Tab or has filled in by their browser, and that
 * programs fill in. It has a label for the browsers that show everything.
 */
export function Honeypot() {
  return (
    <label hidden>
      {limitTexts.honeypotLabel}
      <input type="text" name={PROTOCOL.honeypot} tabIndex={-1} autocomplete="off" />
    </label>
  );
}
