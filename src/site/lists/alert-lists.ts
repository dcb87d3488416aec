import { getCollection, type CollectionEntry } from 'astro:content';
import { addDuration } from '../../kit/duration.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { alertNotice, type AlertNotice } from '../../publishing/alerts/alert-notice.ts';
import { alertState } from '../../publishing/alerts/alert-state.ts';
import { ALERT_LEVELS } from '../../publishing/alerts/alert.ts';
import { buildClock } from '../build-clock.ts';
import { getDistrictNames } from './collections.ts';

/** How long an alert stays in the list of those that are over. */
const HISTORY = 'P1Y';

/** An alert, with the names of its districts. */
export interface ListedAlert {
  readonly entry: CollectionEntry<'alerts'>;
  readonly districts: readonly string[];
}

/** Alerts of the day of the build: those to know of, the most serious first; those over for a year at most. */
export async function getAlertLists(): Promise<{
  readonly open: readonly ListedAlert[];
  readonly past: readonly ListedAlert[];
}> {
  const now = buildClock();
  const alerts = await Promise.all(
    (await getCollection('alerts')).map(async (entry) => ({
      entry,
      districts: await getDistrictNames(entry.data.districts),
      state: alertState(entry.data, now),
    })),
  );
  return {
    open: alerts.filter(({ state }) => state !== 'over').sort(byGravity),
    past: alerts
      .filter(({ state, entry: { data } }) => state === 'over' && isRecent(data.until, now))
      .sort((a, b) => (a.entry.data.until < b.entry.data.until ? 1 : -1)),
  };
}

/** What `/alertes.json` holds: alerts that go on or are to come when the site is built. */
export async function getAlertNotices(): Promise<readonly AlertNotice[]> {
  const { open } = await getAlertLists();
  return open.map(({ entry, districts }) => alertNotice(entry.id, entry.data, districts));
}

/** What pages say from the start: alerts that go on when the site is built. */
export async function getCurrentNotices(): Promise<readonly AlertNotice[]> {
  const now = buildClock().toISOString();
  return (await getAlertNotices()).filter(({ from }) => from <= now);
}

function byGravity({ entry: { data: one } }: ListedAlert, { entry: { data: other } }: ListedAlert) {
  const gap = ALERT_LEVELS.indexOf(other.level) - ALERT_LEVELS.indexOf(one.level);
  return gap === 0 ? (one.from < other.from ? -1 : 1) : gap;
}

function isRecent(until: string, now: Date): boolean {
  return addDuration(until.slice(0, 10), HISTORY) >= parisDay(now);
}
