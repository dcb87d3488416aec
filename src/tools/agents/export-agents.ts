import type { ListedAgent } from '../../desk/agents-repository.ts';
import { spreadsheetText } from '../../kit/spreadsheet-text.ts';
import { AGENT_COLUMNS, type AgentColumn } from './agent-columns.ts';
import { kindWord, rightWord } from './agent-words.ts';

const NO_RIGHT = { service: '', sector: '', level: '', endsOn: '' };

/** Agents who may come today and their rights, a right on each line: what `importer` reads. */
export function exportedAgents(agents: readonly ListedAgent[]): string {
  const rows = agents
    .filter(({ endedAt }) => endedAt === null)
    .flatMap(({ email, name, quality, kind, grants }) => {
      const who = { email, name, quality: quality ?? '', kind: kindWord(kind) };
      const rights = grants.map(({ service, sector, level, endsOn }) => ({
        ...{ service: service ?? '', sector: sector ?? '', level: rightWord(level) },
        // As French spreadsheets read a day.
        endsOn: endsOn === null ? '' : endsOn.split('-').reverse().join('/'),
      }));
      return (rights.length > 0 ? rights : [NO_RIGHT]).map(
        (right): Record<AgentColumn, string> => ({ ...who, ...right }),
      );
    });
  return spreadsheetText(rows, AGENT_COLUMNS);
}
