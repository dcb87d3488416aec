import { readFile } from 'node:fs/promises';
import type { AgentKeeper } from '../../desk/agents-repository.ts';
import type { Day } from '../../kit/day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { StopError } from '../../kit/stop-error.ts';
import { planImport } from './plan-import.ts';
import { readAgentLines, type LineProblem } from './read-agent-lines.ts';
import { readAgentTable } from './read-agent-table.ts';

/** Problems that are said at most: whoever has more has one, everywhere. */
const MOST_SAID = 30;

export interface AskedImport {
  readonly keeper: AgentKeeper;
  readonly services: readonly string[];
  readonly today: Day;
  /** Path of the table. */
  readonly file: string;
  /** Whether it only says what it would do. */
  readonly isTrial: boolean;
}

/**
 * Imports a table of agents, whole or not at all.
 * @returns what was done, or would be
 * @throws {StopError} naming each line that is wrong
 */
export async function importAgents(asked: AskedImport): Promise<string> {
  const { keeper, file, isTrial } = asked;
  const bytes = await readFile(file).catch(() => {
    throw new StopError(`Impossible de lire ${file}.`);
  });
  const read = readAgentLines(readAgentTable(bytes), asked);
  const plan = planImport(read.agents, await keeper.list());
  const problems = [...read.problems, ...plan.problems];
  if (problems.length > 0) throw new StopError(problemsText(problems));
  const { planned, unchanged } = plan;
  if (!isTrial && planned.length > 0) await keeper.importAll(planned);
  const count = formatCount(planned.length, 'agent', 'agents');
  const same = formatCount(unchanged, 'agent déjà à jour', 'agents déjà à jour');
  const done = isTrial
    ? `Essai : rien n’est écrit. À changer : ${count}. ${same}.`
    : `Import fait : ${count}. ${same}.`;
  return [...planned.map(({ said }) => said), done].join('\n');
}

function problemsText(problems: readonly LineProblem[]): string {
  const sorted = problems.toSorted((one, other) => one.line - other.line);
  const lines = sorted.slice(0, MOST_SAID).map(({ line, what }) => `ligne ${line} : ${what}`);
  const more = sorted.length - lines.length;
  return [
    ...lines,
    ...(more > 0 ? [`Et ${formatCount(more, 'autre ligne', 'autres lignes')}.`] : []),
    'Rien n’est écrit. Corrigez le tableau, puis recommencez.',
  ].join('\n');
}
