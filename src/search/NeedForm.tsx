import { escapeText } from '../kit/escape-text.ts';
import { SEARCH_PAGE } from '../kit/paths.ts';
import { INSTANT, SEARCH } from '../kit/protocol.ts';
import { needTexts } from './search-texts.ts';

export interface NeedFormProps {
  readonly value?: string;
  /** Words of the button. */
  readonly button: string;
}

const ID = 'besoin';

/**
 * « Dites-nous ce dont vous avez besoin »: some lines for everyday words. They may tell a life: they
 * are posted, and stay out of addresses.
 */
export function NeedForm({ value = '', button }: NeedFormProps) {
  return (
    <form
      class="need"
      method="post"
      action={SEARCH_PAGE}
      acceptCharset="utf-8"
      noValidate
      {...{ [INSTANT.form]: '' }}
    >
      <label for={ID}>{needTexts.label}</label>
      <p class="hint" id={`${ID}-aide`}>
        {needTexts.hint}
      </p>
      <textarea
        id={ID}
        name={SEARCH.need}
        rows={2}
        required
        aria-describedby={`${ID}-aide`}
        // A line break right after the opening tag is dropped by HTML: one more keeps the text whole.
        dangerouslySetInnerHTML={{ __html: `\n${escapeText(value)}` }}
      />
      <button class="button" type="submit">
        {button}
      </button>
    </form>
  );
}
