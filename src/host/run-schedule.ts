import { Cron } from 'croner';
import type { ScheduledTask } from './load-functions.ts';

/**
 * Calls scheduled functions at their time, in UTC as on Netlify, never twice at once.
 * @param cronOf replaces the time of a task, by its name
 * @returns stops the clock
 */
export function runSchedule(
  tasks: readonly ScheduledTask[],
  cronOf: Readonly<Record<string, string>> = {},
): () => void {
  const jobs = tasks.map(
    ({ name, cron, run }) =>
      new Cron(cronOf[name] ?? cron, { timezone: 'UTC', protect: true }, async () => {
        await run();
      }),
  );
  return () => {
    for (const job of jobs) job.stop();
  };
}
