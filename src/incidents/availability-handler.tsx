import { DatabaseUnavailableError } from '../database/call.ts';
import type { Clock } from '../web/clock.ts';
import type { Handler } from '../web/handler.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import { refuse } from '../web/refuse.tsx';
import { availabilityTexts } from './availability-texts.ts';
import { MINUTE_MS, minuteOf, type Run } from './availability.ts';
import { AvailabilityPage } from './AvailabilityPage.tsx';
import { availabilityOf, type Availability } from './incidents-of.ts';

export interface ShowAvailabilityDependencies {
  readonly pages: PageRenderer;
  /** Runs since an instant, in order. */
  readonly read: (since: Date) => Promise<readonly Run[]>;
  readonly clock: Clock;
}

const KEPT_MS = 20_000;
const DAYS_MS = 30 * 24 * 60 * MINUTE_MS;

/** Shows when the service worked these thirty days (`GET /disponibilite`). */
export function createShowAvailabilityHandler({
  pages,
  read,
  clock,
}: ShowAvailabilityDependencies): Handler {
  let kept: { readonly at: number; readonly found: Promise<Availability | undefined> } | undefined;
  /** Whatever a crowd asks, the database is read some times a minute. */
  const findOnce = () => {
    const at = performance.now();
    if (kept === undefined || at - kept.at > KEPT_MS) {
      const found = find();
      kept = { at, found };
      found.then(
        (read) => read ?? (kept = undefined),
        () => (kept = undefined),
      );
    }
    return kept.found;
  };
  return async ({ method }) => {
    if (method !== 'GET' && method !== 'HEAD') {
      return refuse(pages, 'read-only', { headers: { allow: 'GET, HEAD' } });
    }
    const availability = await findOnce();
    return pages.render(
      availabilityTexts.title,
      <AvailabilityPage availability={availability} />,
      availability === undefined
        ? { status: 503, headers: { 'retry-after': '60' } }
        : { headers: { 'cache-control': 'public, max-age=60' } },
    );
  };

  async function find(): Promise<Availability | undefined> {
    // The minute that goes on is not measured yet.
    const until = minuteOf(clock().getTime()) - MINUTE_MS;
    try {
      const runs = await read(new Date(until - DAYS_MS));
      // What was measured before the first minute was not there to be measured.
      return availabilityOf(runs, runs[0]?.first ?? until + MINUTE_MS, until);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return undefined;
    }
  }
}
