import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commune } from '../../commune/commune.ts';
import { createDatabase, type DatabaseSettings } from '../../database/client.ts';
import { createSubmissionRepository } from '../../filing/submission-repository.ts';
import { addDays } from '../../kit/day-count.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { seededRandom } from '../../kit/seeded-random.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import { createProcedureRegistry } from '../../procedures/procedure-repository.ts';
import { createSecretKeeper } from '../../requests/secrets.server.ts';
import { actInvented } from './demo-acts.server.ts';
import { createDemoAgents } from './demo-agents.ts';
import { agentIds, datePast, isEmpty } from './demo-database.ts';
import type { Doors } from './demo-doors.ts';
import { fileInvented } from './demo-filing.server.ts';
import { inventLife } from './demo-life.ts';
import { pick } from './demo-people.ts';

const REQUESTS = 300;
/** Days over which they came. */
const SPAN = 150;

export interface DemoOptions {
  readonly siteFolder: string;
  readonly commune: Commune;
  readonly settings: DatabaseSettings;
  readonly secret: string;
  readonly now: Date;
  /** Of a superuser: puts instants where their days are. */
  readonly databaseUrl: string;
  readonly onStart: () => void;
}

/**
 * Files three hundred invented requests of all channels, and what happened to them since, through the
 * doors that people and agents use. The same ones each time.
 * @returns how many; nothing where requests are there already
 */
export async function fillDemo(options: DemoOptions): Promise<number | undefined> {
  const { siteFolder, commune, settings, secret, now, databaseUrl, onStart } = options;
  if (!(await isEmpty(databaseUrl, commune.id))) return undefined;
  onStart();
  const dice = seededRandom(14);
  const definitions = await readDefinitions(siteFolder);
  const services = [...new Set(definitions.map(({ service }) => service.slug))];
  const doors: Doors = {
    agents: createDemoAgents(
      settings,
      commune.id,
      services,
      await agentIds(databaseUrl, commune.id),
    ),
    tracking: createDatabase(settings, { role: 'tracking', commune: commune.id }),
    online: createSubmissionRepository(
      createDatabase(settings, { role: 'intake', commune: commune.id }),
    ),
    secrets: createSecretKeeper(secret),
  };
  const today = parisDay(now);
  let count = 0;
  // Some forms take none of what is invented.
  for (let place = 0; count < REQUESTS && place < 2 * REQUESTS; place += 1) {
    // More came lately than long ago.
    const age = Math.floor(SPAN * dice() ** 2);
    const receivedOn = addDays(today, -age);
    const definition = pick(dice, definitions);
    const { slug } = definition.service;
    const agent = pick(
      dice,
      doors.agents.filter(({ processes }) => processes(slug)),
    );
    const asked = { dice, definition, receivedOn, today, agent };
    const filed = await fileInvented(doors, commune, asked);
    if (filed === undefined) continue;
    count += 1;
    for (const step of inventLife(dice, definition, receivedOn, today, agent.by)) {
      if (!(await actInvented(doors, agent, filed, step))) break;
    }
  }
  await datePast(databaseUrl, commune.id);
  return count;
}

async function readDefinitions(siteFolder: string): Promise<readonly ProcedureDefinition[]> {
  const registry = createProcedureRegistry(siteFolder, true);
  const names = await readdir(join(siteFolder, 'demarches'));
  const read = await Promise.all(names.toSorted().map((name) => registry.find(name)));
  return read.filter((one) => one !== undefined).filter(({ form }) => form.length > 0);
}
