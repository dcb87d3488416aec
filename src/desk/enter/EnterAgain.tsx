import { ENTER_PAGE, LOOKED } from './enter-paths.ts';
import { lookTexts } from './enter-texts.ts';
import type { LookedFor } from './looked.ts';

/** Leads from a request to another one for the same person: posted, nothing of it is in an address. */
export function EnterAgain({ person }: { readonly person: LookedFor }) {
  return (
    <form method="post" action={ENTER_PAGE} acceptCharset="utf-8">
      {LOOKED.map((name) => (
        <input key={name} type="hidden" name={name} value={person[name]} />
      ))}
      <button class="link" type="submit">
        {lookTexts.again}
      </button>
    </form>
  );
}
