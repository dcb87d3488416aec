import { alertInstants } from './alert-state.ts';
import type { Alert, AlertLevel } from './alert.ts';
import { alertTitle, alertUntil } from './alerts-texts.ts';

/** An alert as the banner of every page shows it, and as `/alertes.json` gives it. */
export interface AlertNotice {
  readonly level: AlertLevel;
  /** Words of the link: « Vigilance : canicule ». */
  readonly title: string;
  /** Until when and where, after the title. */
  readonly text: string;
  /** Where it is told in full. */
  readonly href: string;
  /** Instants between which it is shown, the last one left out: ISO 8601, in UTC. */
  readonly from: string;
  readonly until: string;
}

/** @param districts names of the districts of the alert */
export function alertNotice(slug: string, alert: Alert, districts: readonly string[]): AlertNotice {
  const { from, until } = alertInstants(alert);
  return {
    level: alert.level,
    title: alertTitle(alert.level, alert.title),
    text: alertUntil(alert.until, { districts, streets: alert.streets }),
    href: `/alertes/#${slug}`,
    from: from.toISOString(),
    until: until.toISOString(),
  };
}
