import { createDatabase, type Database, type DatabaseSettings } from '../../database/client.ts';
import { emailOf, READY_PEOPLE } from '../identity/ready-people.ts';

/** An agent of the demonstration: one of those who may sign in on this machine. */
export interface DemoAgent {
  readonly by: { readonly name: string; readonly quality: string };
  readonly database: Database;
  /** Whether they process the requests of a service. */
  readonly processes: (service: string) => boolean;
}

/**
 * Those who process requests, each with a client of their own: the list says who has what in charge.
 * @param idOf the identifier of an agent, by their address
 * @param services of the commune
 */
export function createDemoAgents(
  settings: DatabaseSettings,
  commune: string,
  services: readonly string[],
  idOf: ReadonlyMap<string, string>,
): readonly DemoAgent[] {
  return READY_PEOPLE.flatMap((person) => {
    const sub = idOf.get(emailOf(person));
    if (person.kind !== 'agent' || sub === undefined) return [];
    const { givenName, usualName, quality, rights } = person;
    return [
      {
        by: { name: `${givenName} ${usualName}`, quality },
        database: createDatabase(settings, { role: 'agent', commune, services, sub }),
        processes: (service: string) => (rights[service] ?? rights['*'] ?? 'read') !== 'read',
      },
    ];
  });
}
