import { CsvError, parse } from 'csv-parse/sync';
import { foreignFile } from '../../kit/foreign-file.ts';
import { StopError } from '../../kit/stop-error.ts';
import { decodeText } from '../../site/content/read-text.ts';
import { readTable } from '../places/separator-line.ts';
import { AGENT_COLUMNS, columnOf, type AgentColumn } from './agent-columns.ts';

/** A line of the table: its cells, empty ones included. */
export interface AgentRow {
  /** As a person finds it in the file. */
  readonly line: number;
  readonly cells: Readonly<Record<AgentColumn, string>>;
}

const SAVE_AS = 'Dans le tableur : « Enregistrer sous », puis « CSV UTF-8 ».';
const EMPTY = Object.fromEntries(AGENT_COLUMNS.map(({ key }) => [key, '']));

/**
 * Reads a table of agents as spreadsheets write it: commas or semicolons, UTF-8 or the encoding of Windows.
 * @throws {StopError} when it is no such table
 */
export function readAgentTable(bytes: Uint8Array): readonly AgentRow[] {
  const { text, delimiter, above } = readTable(textOf(bytes));
  try {
    const rows = parse(text, {
      columns: readHeader,
      delimiter: delimiter ?? (text.split('\n', 1)[0]?.includes(';') === true ? ';' : ','),
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as readonly CsvRow[];
    return rows.map(({ record, info }) => ({
      line: info.lines + above,
      cells: { ...(EMPTY as AgentRow['cells']), ...unescaped(record) },
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const where = `ligne ${Number(error.lines) + above}`;
    throw new StopError('le tableau est mal formé.', {
      where,
      next: 'Vérifiez ses guillemets et ses colonnes, ou enregistrez-le à nouveau depuis le tableur.',
    });
  }
}

interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function textOf(bytes: Uint8Array): string {
  const foreign = foreignFile(bytes);
  if (foreign !== undefined) throw new StopError(`Ce fichier est ${foreign}.`, { next: SAVE_AS });
  const text = decodeText(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  if (text.includes('\0')) throw new StopError('Ce fichier n’est pas du texte.', { next: SAVE_AS });
  return text;
}

/** A column that is not known may be a right that would be lost in silence. */
function readHeader(header: readonly string[]): string[] {
  const keys = header.map((name) => {
    const key = columnOf(name);
    if (key !== undefined) return key;
    throw new StopError(`Colonne inconnue : ${name === '' ? 'sans nom' : name}.`, {
      next: `Colonnes : ${AGENT_COLUMNS.map((column) => column.header).join(' ; ')}.`,
    });
  });
  for (const { key, header: name } of AGENT_COLUMNS) {
    const count = keys.filter((one) => one === key).length;
    if (count > 1) throw new StopError(`La colonne « ${name} » est là deux fois.`);
    if (count === 0 && (key === 'email' || key === 'name')) {
      throw new StopError(`Il manque la colonne « ${name} ».`, {
        next: 'La première ligne nomme les colonnes.',
      });
    }
  }
  return keys;
}

/** What spreadsheets would run as a formula is exported behind an apostrophe. */
function unescaped(record: CsvRow['record']) {
  return Object.fromEntries(
    Object.entries(record).map(([key, cell]) => [key, cell.replace(/^'(?=[=+\-@])/u, '')]),
  );
}
