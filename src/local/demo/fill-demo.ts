import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commune } from '../../commune/commune.ts';
import { createDatabase, type Database, type DatabaseSettings } from '../../database/client.ts';
import { createAgentRequestRepository } from '../../desk/request-repository.ts';
import { createEntryRepository } from '../../filing/entry-repository.ts';
import { fileSubmission } from '../../filing/file-submission.server.ts';
import {
  createSubmissionRepository,
  type SubmissionRepository,
} from '../../filing/submission-repository.ts';
import { addDays } from '../../kit/day-count.ts';
import type { Day } from '../../kit/day.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { seededRandom } from '../../kit/seeded-random.ts';
import { missingMention } from '../../law/missing-mention.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import { createProcedureRegistry } from '../../procedures/procedure-repository.ts';
import type { Answers } from '../../questions/answers.ts';
import { answerChecker } from '../../questions/check-form-values.ts';
import { fieldsOf } from '../../questions/form-section.ts';
import { typedAnswers } from '../../questions/typed-answers.ts';
import { USUAL_LIMITS } from '../../quotas/limits.ts';
import { createEventRepository } from '../../requests/events/event-repository.ts';
import { recordEvent } from '../../requests/events/record-event.server.ts';
import { sortEntries } from '../../requests/posted-values.server.ts';
import { PAGE_ADDRESS } from '../../requests/request-access.ts';
import { createSecretKeeper, type SecretKeeper } from '../../requests/secrets.server.ts';
import { datePast, isEmpty } from './demo-database.ts';
import { inventLife, type DemoStep } from './demo-life.ts';
import { inventPerson, pick, type Dice } from './demo-people.ts';
import { demoTexts } from './demo-texts.ts';

const REQUESTS = 300;
/** Days over which they came. */
const SPAN = 150;
const CHANNELS = ['desk', 'phone', 'post', 'email'] as const;

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

/** One request of the demonstration, being filed. */
interface Filed {
  readonly definition: ProcedureDefinition;
  readonly key: string;
  readonly reference: string;
  readonly receivedOn: Day;
}

/** What files and acts: the clients of those who do. */
interface Doors {
  readonly agent: Database;
  readonly tracking: Database;
  readonly online: Pick<SubmissionRepository, 'register'>;
  readonly entered: Pick<SubmissionRepository, 'register'>;
  readonly secrets: SecretKeeper;
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
  const client = (role: 'agent' | 'intake' | 'tracking', sub?: string) =>
    createDatabase(settings, { role, commune: commune.id, services, ...(sub && { sub }) });
  const agent = client('agent', 'demonstration');
  const doors: Doors = {
    ...{ agent, tracking: client('tracking') },
    online: createSubmissionRepository(client('intake')),
    entered: createEntryRepository(agent),
    secrets: createSecretKeeper(secret),
  };
  const today = parisDay(now);
  let count = 0;
  for (let place = 0; place < REQUESTS; place += 1) {
    // More came lately than long ago.
    const age = Math.floor(SPAN * dice() ** 2);
    const receivedOn = addDays(today, -age);
    const definition = pick(dice, definitions);
    const filed = await fileInvented(doors, commune, { dice, definition, receivedOn, today });
    if (filed === undefined) continue;
    count += 1;
    for (const step of inventLife(dice, definition, receivedOn, today)) {
      if (!(await actInvented(doors, filed, step))) break;
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

async function fileInvented(
  { online, entered, secrets }: Doors,
  commune: Commune,
  asked: {
    readonly dice: Dice;
    readonly definition: ProcedureDefinition;
    readonly receivedOn: Day;
    readonly today: Day;
  },
): Promise<Filed | undefined> {
  const { dice, definition, receivedOn, today } = asked;
  const person = inventPerson(dice);
  const isOnline = definition.page.isOnline && dice() < 0.55;
  const channel = pick(dice, CHANNELS);
  const by = pick(dice, demoTexts.agents).name;
  const hour = 8 + Math.floor(dice() * 8);
  const answers = answer(definition, person, receivedOn);
  if (answers === undefined) return undefined;
  const key = randomUUID();
  const at = isOnline && receivedOn !== today ? hour : 0;
  const outcome = await fileSubmission(
    { submissions: isOnline ? online : entered, secrets, commune },
    {
      ...{ definition, answers, submissionKey: key },
      receivedAt: new Date(`${receivedOn}T${String(at).padStart(2, '0')}:12:00Z`),
      ...(!isOnline && { entry: { channel, by, isHanded: channel === 'desk' } }),
    },
    { networks: [], weight: 1, proof: 0, limits: { ...USUAL_LIMITS, perProcedure: 100_000 } },
  );
  return 'reference' in outcome
    ? { definition, key, reference: outcome.reference, receivedOn }
    : undefined;
}

/** Files came on paper, if at all. @returns nothing for a form that the samples do not fill in */
function answer(
  { form, ...definition }: ProcedureDefinition,
  person: Readonly<Record<string, string>>,
  on: Day,
): Answers | undefined {
  const sections = form.map((section) => ({
    ...section,
    fields: section.fields.map((field) =>
      field.type === 'files' ? { ...field, required: false } : field,
    ),
  }));
  const entries = Object.entries({ ...typedAnswers(sections), ...person });
  const reading = { kind: 'form', entries, files: [], isGarbled: false } as const;
  const { values, problems } = sortEntries(fieldsOf(sections), reading, false);
  const check = answerChecker(sections, on)(values);
  if (problems.length > 0 || !check.success) return undefined;
  return missingMention({ ...definition, form }, check.answers) === undefined
    ? check.answers
    : undefined;
}

/** @returns whether it happened: what follows depends on it */
async function actInvented(
  { agent, tracking, secrets }: Doors,
  { key, reference }: Filed,
  { by, event }: DemoStep,
): Promise<boolean> {
  const requests = createAgentRequestRepository(agent);
  const known = await requests.find(reference);
  if (known === undefined) return false;
  const isPerson = by === 'applicant';
  const outcome = await recordEvent(
    createEventRepository(isPerson ? tracking : agent),
    known,
    () => requests.find(reference),
    {
      name: isPerson
        ? { tokenHash: secrets.addressOf(key, PAGE_ADDRESS).tokenHash }
        : { reference },
      key: randomUUID(),
      event,
      today: event.countsOn,
      now: new Date(`${event.countsOn}T09:30:00Z`),
    },
  ).catch((error: unknown) => {
    // A story that the law forbids here ends: a request that awaits a decision is not closed.
    if (error instanceof Error && error.name === 'DatabaseRefusalError') return 'changed' as const;
    throw error;
  });
  return outcome === 'recorded';
}
