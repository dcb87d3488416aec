import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MediationPlace } from '../../src/publishing/places/mediation-place.ts';
import { placesCommand } from '../../src/tools/places/lieux.ts';
import { runHere, type CommandRun } from './run-here.ts';
import { useTemporaryContent, type TemporaryContent } from './temporary-content.ts';

/** Imports places into a copy of the content of Petiteville, as `npm run lieux` does. */
export interface PlacesImport {
  readonly content: () => TemporaryContent;
  /** Runs the command on a path or an address; what it said comes with ordinary spaces. */
  readonly run: (source: string) => Promise<CommandRun>;
  /** The same on a file that holds this. */
  readonly runOn: (text: string | Buffer) => ReturnType<PlacesImport['run']>;
  /** The file of record. */
  readonly text: () => string;
  readonly places: () => readonly MediationPlace[];
  readonly find: (id: string) => MediationPlace | undefined;
}

/** A copy of the content for each test of the file. */
export function usePlacesImport(): PlacesImport {
  const content = useTemporaryContent();
  const run = (source: string) => runHere(placesCommand, [source, content().root]);
  const text = () => readFileSync(join(content().root, 'content/lieux.json'), 'utf8');
  const places = () => JSON.parse(text()) as readonly MediationPlace[];
  return {
    content,
    run,
    runOn: (list) => {
      const file = join(content().root, 'liste');
      writeFileSync(file, list);
      return run(file);
    },
    text,
    places,
    find: (id) => places().find((place) => place.id === id),
  };
}

/** A CSV file: one line a place, the columns of the first one. */
export function placesCsv(
  rows: readonly Readonly<Record<string, string | number | undefined>>[],
  delimiter = ',',
): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: string | number | undefined) =>
    value === undefined ? '' : `"${String(value).replaceAll('"', '""')}"`;
  const lines = rows.map((row) => columns.map((column) => cell(row[column])));
  return [columns, ...lines].map((line) => line.join(delimiter)).join('\n');
}
