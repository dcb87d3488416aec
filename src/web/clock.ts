import { isExistingDay } from '../kit/day.ts';
import { EnvironmentError } from './environment.ts';

/** Tells the time. Handlers receive one, so that a test chooses the day. */
export type Clock = () => Date;

/**
 * The clock of the server. On a local stack alone (`PARVIS_LOCAL=1`), `PARVIS_NOW` holds it at an
 * instant, to see the receipt of any day; elsewhere the variable is ignored.
 */
export function createClock(environment: NodeJS.ProcessEnv): Clock {
  const held = environment.PARVIS_NOW;
  if (environment.PARVIS_LOCAL !== '1' || held === undefined || held === '') {
    return () => new Date();
  }
  const instant = new Date(held);
  const [day = '', time = ''] = held.split('T');
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/u.test(time);
  if (Number.isNaN(instant.getTime()) || !isExistingDay(day) || !hasZone) {
    throw new EnvironmentError(
      ['PARVIS_NOW'],
      'PARVIS_NOW : un instant qui existe, avec son fuseau, par exemple 2026-12-24T10:00:00Z',
    );
  }
  return () => new Date(instant);
}
