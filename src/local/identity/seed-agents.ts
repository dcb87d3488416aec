import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createDatabase } from '../../database/client.ts';
import { createAgentKeeper } from '../../desk/agents-repository.ts';
import { readEnvironment } from '../../web/environment.ts';
import { emailOf, READY_PEOPLE } from './ready-people.ts';

/**
 * Invites the ready people of a local stack, with their rights in the services of the content. Whoever
 * is there already stays as they were left.
 */
export async function seedAgents(
  environment: NodeJS.ProcessEnv,
  commune: string,
  contentFolder: string,
): Promise<void> {
  const settings = readEnvironment(environment, [
    ...(['SUPABASE_URL', 'SUPABASE_PUBLISHABLE_KEY', 'PARVIS_TOKEN_KEY'] as const),
  ]);
  const keeper = createAgentKeeper(
    createDatabase(settings, { role: 'agent_keeper', commune, sub: 'npm start' }),
  );
  const files = await readdir(join(contentFolder, 'services'));
  const services = files.map((name) => name.replace(/\.yml$/u, ''));
  const known = new Set((await keeper.list()).map(({ email }) => email));
  for (const person of READY_PEOPLE.filter((one) => !known.has(emailOf(one)))) {
    const { givenName, usualName, quality, kind, structure, rights } = person;
    const email = emailOf(person);
    await keeper.invite({ email, name: `${givenName} ${usualName}`, quality, kind, structure });
    for (const service of services) {
      const level = rights[service] ?? rights['*'];
      if (level !== undefined) await keeper.grant({ email, service, level });
    }
  }
}
