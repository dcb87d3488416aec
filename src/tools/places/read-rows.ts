import { CsvError, parse } from 'csv-parse/sync';
import { StopError } from '../../kit/stop-error.ts';
import { columnName } from './column-name.ts';
import { readTable } from './separator-line.ts';

/** A place as a file holds it, not yet checked. */
export interface PlaceRow {
  /** Where it is in the file, as a person finds it: « ligne 12 », « lieu n° 3 ». */
  readonly where: string;
  /** Fields that are not empty. */
  readonly fields: Readonly<Record<string, unknown>>;
}

const NUMBERS = new Set(['latitude', 'longitude']);
const DELIMITERS = [',', ';', '\t'];

/**
 * Reads the rows of a CSV or JSON file. Spreadsheets write CSV with commas, semicolons or tabs; empty
 * cells and `null` are fields that are left out.
 * @throws {StopError} when the file is neither
 */
export function readRows(text: string): readonly PlaceRow[] {
  return /^\s*[[{]/u.test(text) ? readJson(text) : readCsv(text);
}

function readJson(text: string): readonly PlaceRow[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new StopError('le fichier JSON est mal formé ou incomplet');
  }
  if (!Array.isArray(data)) throw new StopError('le fichier JSON n’est pas une liste de lieux');
  return data.map((item: unknown, index) => ({
    where: `lieu n° ${index + 1}`,
    fields: toFields(isRecord(item) ? item : {}),
  }));
}

function readCsv(file: string): readonly PlaceRow[] {
  const { text, delimiter = delimiterOf(text), above } = readTable(file);
  try {
    const rows = parse(text, {
      bom: true,
      columns: checkHeader,
      delimiter,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly CsvRow[];
    // The parser tells the line where a record ends: one cell may hold several lines.
    return rows.map(({ record, info }) => ({
      where: `ligne ${info.lines + above}`,
      fields: toFields(record),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new StopError(
      `le fichier CSV est mal formé à la ligne ${Number(error.lines) + above} : ${csvProblem(error.code)}`,
    );
  }
}

/** An error page, or another table, is not a list of places. */
function checkHeader(header: readonly string[]): string[] {
  const names = header.map(columnName);
  const missing = ['id', 'nom', 'commune'].filter((name) => !names.includes(name));
  if (missing.length === 0) return names;
  throw new StopError(`ce n’est pas une liste de lieux, il manque : ${missing.join(', ')}`);
}

interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function csvProblem(code: string): string {
  if (code.includes('QUOTE')) return 'un guillemet est mal placé ou n’est pas refermé';
  return 'le nombre de colonnes change';
}

/** The sign that cuts the first line into most columns. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split('\n', 1);
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, other) => (count(other) > count(best) ? other : best));
}

function toFields(record: Readonly<Record<string, unknown>>) {
  const filled = Object.entries(record).filter(
    ([, value]) => value !== null && (typeof value !== 'string' || value.trim() !== ''),
  );
  return Object.fromEntries(filled.map(([name, value]) => [name, toValue(name, value)]));
}

function toValue(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const trimmed = value.trim();
  return NUMBERS.has(name) && trimmed !== '' && !Number.isNaN(Number(trimmed))
    ? Number(trimmed)
    : trimmed;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
