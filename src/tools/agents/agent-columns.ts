import { foldText } from '../../kit/fold-text.ts';
import { columnName } from '../places/column-name.ts';

/** Columns of a table of agents, a right on each line: what is imported is what is exported. */
export const AGENT_COLUMNS = [
  { key: 'email', header: 'courriel' },
  { key: 'name', header: 'nom' },
  { key: 'quality', header: 'qualité' },
  { key: 'kind', header: 'genre' },
  { key: 'service', header: 'service' },
  { key: 'sector', header: 'secteur' },
  { key: 'level', header: 'droit' },
  { key: 'endsOn', header: 'jusqu’au' },
] as const;
export type AgentColumn = (typeof AGENT_COLUMNS)[number]['key'];

const plain = (header: string) => foldText(columnName(header)).replaceAll(/[_'-]/gu, '');

/** The column that a header names, accents and apostrophes as they come. */
export function columnOf(header: string): AgentColumn | undefined {
  const name = plain(header);
  return AGENT_COLUMNS.find((column) => plain(column.header) === name)?.key;
}
