import { PROTOCOL, SEARCH, STEP } from '../kit/protocol.ts';
import { needTexts, searchTexts } from './search-texts.ts';

export interface FreeFormProps {
  /** What the person wrote, as it was typed. */
  readonly words: string;
  /** Slug of the procedure that takes what no other does; the commune may have none. */
  readonly freeForm: string | undefined;
  /** Whether it is what the page answers, and not only a way out under results. */
  readonly isAnswer?: boolean;
}

/**
 * Opens the free form with the words already in it. They are posted: an address would leave them in
 * the journals of every machine on the way.
 */
export function FreeFormButton({ words, freeForm, isAnswer = false }: FreeFormProps) {
  if (freeForm === undefined) return isAnswer ? <h2>{searchTexts.unsureTitle}</h2> : null;
  return (
    <form class="note" method="post" action={`/api/demarches/${freeForm}`} acceptCharset="utf-8">
      <h2>{isAnswer ? searchTexts.unsureTitle : needTexts.otherTitle}</h2>
      <p>{needTexts.other}</p>
      <input type="hidden" name={SEARCH.need} value={words} />
      <button
        class={isAnswer ? 'button' : 'button quiet'}
        type="submit"
        name={PROTOCOL.step}
        value={STEP.start}
      >
        {needTexts.write}
      </button>
    </form>
  );
}
