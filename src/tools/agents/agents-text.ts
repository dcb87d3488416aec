import type { ListedAgent } from '../../desk/agents-repository.ts';
import { formatDay } from '../../kit/format-day.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { kindWord, rightWord } from './agent-words.ts';
import { placeText } from './grant-place.ts';

const day = (instant: string) => formatDay(parisDay(new Date(instant)));

function stateOf({ boundAt, endedAt, invitedAt }: ListedAgent): string {
  if (endedAt !== null) return `n’entre plus depuis le ${day(endedAt)}`;
  return boundAt === null ? `invité le ${day(invitedAt)}, jamais venu` : 'en fonction';
}

function linesOf(agent: ListedAgent): readonly string[] {
  const { name, email, quality, kind, structure, grants, waitsSince } = agent;
  const rights = grants.map(({ level, endsOn, ...place }) =>
    [
      `${placeText(place)} (${rightWord(level)}`,
      endsOn !== null && `, jusqu’au ${formatDay(endsOn)}`,
      ')',
    ]
      .filter(Boolean)
      .join(''),
  );
  return [
    `${name}, ${email} — ${[kindWord(kind), structure, quality, stateOf(agent)].filter(Boolean).join(', ')}`,
    ...(rights.length > 0 ? [`  droits : ${rights.join(', ')}`] : []),
    ...(waitsSince !== null
      ? [`  une nouvelle identité attend depuis le ${day(waitsSince)} : relier, ou laisser`]
      : []),
  ];
}

/** The agents, as a terminal shows them. */
export function agentsText(agents: readonly ListedAgent[]): string {
  if (agents.length === 0) return 'Aucun agent. Pour en inviter un : npm run agents -- inviter …';
  return agents.flatMap(linesOf).join('\n');
}
