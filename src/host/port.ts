import { EnvironmentError } from '../web/environment.ts';

/**
 * Port that the site answers on: `PORT`, else 8888.
 * @param most largest port accepted
 * @throws {EnvironmentError} when it is no port
 */
export function readPort(environment: NodeJS.ProcessEnv, most = 65_535): number {
  const port = Number(environment.PORT ?? 8888);
  if (Number.isInteger(port) && port >= 1 && port <= most) return port;
  throw new EnvironmentError(['PORT'], `PORT : un nombre entre 1 et ${most}, par exemple 8890`);
}
