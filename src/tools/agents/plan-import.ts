import type {
  AskedGrant,
  GrantPlace,
  InvitedAgent,
  ListedAgent,
} from '../../desk/agents-repository.ts';
import { mayHoldServices } from '../../desk/desk-right.ts';
import { formatDay } from '../../kit/format-day.ts';
import { kindWord, rightWord } from './agent-words.ts';
import { isSamePlace, placeText } from './grant-place.ts';
import type { ImportedAgent, ImportedGrant, LineProblem } from './read-agent-lines.ts';

/** What an import does for one agent: only what is not so already. */
export interface PlannedAgent {
  /** What will have changed, in words. */
  readonly said: string;
  readonly agent: InvitedAgent;
  readonly grants: readonly AskedGrant[];
}

/** What an import would write, or why it cannot. */
export interface ImportPlan {
  readonly planned: readonly PlannedAgent[];
  /** Agents of whom everything is so already. */
  readonly unchanged: number;
  readonly problems: readonly LineProblem[];
}

/** Compares a table with what is known. A right that the table does not name stays. */
export function planImport(
  agents: readonly ImportedAgent[],
  listed: readonly ListedAgent[],
): ImportPlan {
  const known = new Map(
    listed.filter(({ endedAt }) => endedAt === null).map((agent) => [agent.email, agent]),
  );
  const planned: PlannedAgent[] = [];
  const problems: LineProblem[] = [];
  for (const imported of agents) {
    const before = known.get(imported.email);
    const kind = imported.kind ?? before?.kind ?? 'agent';
    const [first] = imported.grants;
    if (first !== undefined && !mayHoldServices(kind)) {
      const what = `Le genre « ${kindWord(kind)} » n’a pas de droit dans un service. Ôtez le droit, ou changez le genre.`;
      problems.push({ line: first.line, what });
      continue;
    }
    const plan = planAgent(imported, before, kind);
    if (plan !== undefined) planned.push(plan);
  }
  return { planned, problems, unchanged: agents.length - planned.length - problems.length };
}

function planAgent(
  imported: ImportedAgent,
  before: ListedAgent | undefined,
  kind: InvitedAgent['kind'],
): PlannedAgent | undefined {
  const { email, name } = imported;
  const quality = imported.quality ?? before?.quality ?? undefined;
  const grants = imported.grants.filter((grant) => !isHeld(grant, before));
  const lost = mayHoldServices(kind) ? 0 : (before?.grants.length ?? 0);
  const changes = [
    ...(before === undefined
      ? [`invitation comme ${kindWord(kind)}`]
      : [
          ...changed('nom', before.name, name),
          ...changed('qualité', before.quality ?? 'aucune', quality ?? 'aucune'),
          ...changed('genre', kindWord(before.kind), kindWord(kind)),
        ]),
    ...(lost > 0 ? ['tous ses droits sont repris'] : []),
    ...grants.map((grant) => grantText(grant, before)),
  ];
  if (changes.length === 0) return undefined;
  return {
    said: `${name}, ${email} — ${changes.join(' ; ')}`,
    agent: { email, name, quality, kind },
    grants: grants.map(({ level, endsOn, place }) => ({ ...place, email, level, endsOn })),
  };
}

const changed = (what: string, was: string, now: string) =>
  was === now ? [] : [`${what} : ${was} → ${now}`];

const heldIn = (place: GrantPlace, before: ListedAgent | undefined) =>
  before?.grants.find((grant) => isSamePlace(grant, place));

function isHeld({ place, level, endsOn }: ImportedGrant, before: ListedAgent | undefined) {
  const held = heldIn(place, before);
  return held?.level === level && (held.endsOn ?? undefined) === endsOn;
}

function grantText(grant: ImportedGrant, before: ListedAgent | undefined): string {
  const held = heldIn(grant.place, before);
  const now = levelText(grant.level, grant.endsOn);
  const was = held === undefined ? '' : `${levelText(held.level, held.endsOn ?? undefined)} → `;
  return `${placeText(grant.place)} : ${was}${now}`;
}

function levelText(level: ImportedGrant['level'], endsOn: string | undefined): string {
  return endsOn === undefined
    ? rightWord(level)
    : `${rightWord(level)} jusqu’au ${formatDay(endsOn)}`;
}
