import { OPINIONS_PAGE } from '../desk-paths.ts';
import { opinionsTexts as texts } from './opinions-texts.ts';

/** Where opinions are given, when some are awaited. */
export function OpinionsLink({ count }: { readonly count: number }) {
  return count === 0 ? null : (
    <p>
      <a href={OPINIONS_PAGE}>{texts.waiting(count)}</a>
    </p>
  );
}
