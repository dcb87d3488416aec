import { MINUTE_MS, type Run, type ServicePart } from './availability.ts';

/** What people could not do, the worst first. */
export type IncidentKind =
  /** Nothing that was sent could be received. */
  | 'closed'
  /** What was sent was registered apart, with its date. */
  | 'registered'
  /** E-mails were late. */
  | 'late-mail'
  /** Nobody saw anything: what would have taken over if something had broken did not work. */
  | 'exposed'
  /** Nothing was measured. */
  | 'unmeasured';

/** A stretch of minutes, first and last included, in milliseconds. */
export interface Incident {
  readonly kind: IncidentKind;
  readonly first: number;
  readonly last: number;
  readonly parts: readonly ServicePart[];
}

/** What the runs of a time come to. */
export interface Availability {
  /** Oldest first. */
  readonly incidents: readonly Incident[];
  /** Minutes that were measured, and those of them in which what is sent could be received. */
  readonly measured: number;
  readonly open: number;
}

/** Schedules are late by a minute or two: fewer missing minutes tell nothing. */
const SHORT_GAP = 5;

/**
 * Tells incidents and gaps from runs. A sending is received while the database answers, or while what waits
 * for it is kept apart.
 * @param runs in order, without overlap
 * @param since first minute, in milliseconds
 * @param until last minute
 */
export function availabilityOf(runs: readonly Run[], since: number, until: number): Availability {
  const incidents: Incident[] = [];
  let measured = 0;
  let open = 0;
  let next = since;
  const gap = (before: number) => {
    const minutes = (before - next) / MINUTE_MS;
    if (minutes < SHORT_GAP) return;
    incidents.push({ kind: 'unmeasured', first: next, last: before - MINUTE_MS, parts: [] });
  };
  for (const { first, last, broken } of runs) {
    gap(first);
    const minutes = (last - first) / MINUTE_MS + 1;
    const kind = kindOf(broken);
    measured += minutes;
    if (kind !== 'closed') open += minutes;
    if (kind !== undefined) add(incidents, { kind, first, last, parts: broken });
    next = last + MINUTE_MS;
  }
  gap(until + MINUTE_MS);
  return { incidents, measured, open };
}

/** @returns nothing when everything worked */
function kindOf(broken: readonly ServicePart[]): IncidentKind | undefined {
  const is = (part: ServicePart) => broken.includes(part);
  if (is('site') || (is('filing') && is('spool'))) return 'closed';
  if (is('filing') || is('database')) return 'registered';
  if (is('mail')) return 'late-mail';
  return is('spool') ? 'exposed' : undefined;
}

/** A stretch that goes on, or after a minute that was not measured, is the same one. */
function add(incidents: Incident[], incident: Incident): void {
  const before = incidents.at(-1);
  const isSame =
    before?.kind === incident.kind && incident.first - before.last < SHORT_GAP * MINUTE_MS;
  if (!isSame) {
    incidents.push(incident);
    return;
  }
  const parts = [...new Set([...before.parts, ...incident.parts])];
  incidents.splice(-1, 1, { ...before, last: incident.last, parts });
}
