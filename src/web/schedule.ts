import { errorCode, logLine } from '../kit/log.ts';
import { createServices, type Services } from './services.ts';

/** The shape of a scheduled function: the platform looks at the status alone. */
export type ScheduledFunction = (request: Request) => Promise<Response>;

/**
 * Turns a task into a scheduled function.
 * @param name for the log
 * @param task returns how many things it did
 */
export function schedule(
  name: string,
  task: (services: Services) => Promise<number>,
): ScheduledFunction {
  return async () => {
    try {
      const count = await task(await createServices(process.env));
      return Response.json({ count });
    } catch (error) {
      logLine({ event: `${name}.failed`, code: errorCode(error) });
      return Response.json({ error: 'failed' }, { status: 500 });
    }
  };
}
