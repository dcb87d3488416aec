import type { ScheduledFunction } from '../../src/web/schedule.ts';
import { SITE } from './open-site.ts';

/** Runs a scheduled function with settings, as the clock does. */
export async function runScheduled(
  task: ScheduledFunction,
  environment: Readonly<Record<string, string>>,
): Promise<{ status: number; body: unknown }> {
  const run = task.withEnvironment(environment);
  const response = await run(new Request(SITE, { method: 'POST' }));
  return { status: response.status, body: await response.json() };
}
