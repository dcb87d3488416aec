import { CALLS_PAGE } from '../desk-paths.ts';
import { callsTexts as texts } from './calls-texts.ts';

/** Where people without a request are called back, when some are. */
export function CallsLink({ count }: { readonly count: number }) {
  return count === 0 ? null : (
    <p>
      <a href={CALLS_PAGE}>{texts.waiting(count)}</a>
    </p>
  );
}
