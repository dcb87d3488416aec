import { BATCH_FORM } from './batch-paths.ts';
import { batchTexts as texts } from './batch-texts.ts';
import { MOST_IN_BATCH } from './batch.ts';

export interface PickBarProps {
  /** How many requests the list has with its filters, and these filters as in its address. */
  readonly total: number;
  readonly filters: string;
  /** Makes one batch, however often the page is sent. */
  readonly newKey: string;
}

/** Below the list: makes a batch of what is ticked, or of all of it. */
export function PickBar({ total, filters, newKey }: PickBarProps) {
  return (
    <section class="pick-bar" aria-labelledby="lot">
      <h2 id="lot">{texts.pickTitle}</h2>
      <p class="hint">{texts.pickHint}</p>
      <input type="hidden" name={BATCH_FORM.filters} value={filters} />
      <input type="hidden" name={BATCH_FORM.key} value={newKey} />
      <p>
        <label>
          <input type="checkbox" name={BATCH_FORM.whole} value="oui" />{' '}
          {texts.whole(total, MOST_IN_BATCH)}
        </label>
      </p>
      <button class="button quiet">{texts.make}</button>
    </section>
  );
}
