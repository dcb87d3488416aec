import { errorCode, logLine } from '../kit/log.ts';
import { createServices, type Services } from './services.ts';

/** The shape of a scheduled function: the platform looks at the status alone. */
export interface ScheduledFunction {
  (request: Request): Promise<Response>;
  /** The same with settings that are not those of the process. */
  withEnvironment(environment: NodeJS.ProcessEnv): ScheduledFunction;
}

/**
 * Turns a task into a scheduled function.
 * @param name for the log
 * @param task returns how many things it did
 */
export function schedule(
  name: string,
  task: (services: Services) => Promise<number>,
  environment: NodeJS.ProcessEnv = process.env,
): ScheduledFunction {
  const run = async () => {
    try {
      const count = await task(await createServices(environment));
      return Response.json({ count });
    } catch (error) {
      logLine({ event: `${name}.failed`, code: errorCode(error) });
      return Response.json({ error: 'failed' }, { status: 500 });
    }
  };
  return Object.assign(run, {
    withEnvironment: (other: NodeJS.ProcessEnv) => schedule(name, task, other),
  });
}
