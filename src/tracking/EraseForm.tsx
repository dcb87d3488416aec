import { receiptPath } from '../kit/paths.ts';
import { PROTOCOL } from '../kit/protocol.ts';
import { ADDRESS_STEP } from './address-step.ts';
import { addressTexts } from './address-texts.ts';

/** Closes the address of the page for good: for whoever uses the computer of others. */
export function EraseForm({ token }: { token: string }) {
  return (
    <form method="post" action={receiptPath(token)}>
      <p class="hint">{addressTexts.eraseHint}</p>
      <p class="actions">
        <button class="button quiet" type="submit" name={PROTOCOL.step} value={ADDRESS_STEP.erase}>
          {addressTexts.erase}
        </button>
      </p>
    </form>
  );
}
