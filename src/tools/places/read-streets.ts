import { CsvError, parse } from 'csv-parse/sync';
import { dump } from 'js-yaml';
import { StopError } from '../../kit/stop-error.ts';
import type { Streets } from '../../publishing/streets.ts';
import { columnName } from './column-name.ts';
import { isInTown } from './is-in-town.ts';
import { readTable } from './separator-line.ts';

/** Columns of a Base Adresse Locale (AITF, format 1.4) that are read. */
interface AddressRow {
  readonly voie_nom?: string;
  readonly commune_nom?: string;
}

const HEAD = `# Les rues de la commune, comme sur leurs plaques. Elles aident à écrire une adresse dans un formulaire.
# Une adresse absente d’ici est acceptée quand même. Pour reprendre celles de votre Base Adresse Locale :
# npm run rues -- base-adresse-locale.csv
`;

const FRENCH = new Intl.Collator('fr');

/**
 * Names of the streets of a commune, each once, in order.
 * @throws {StopError} when the file is no Base Adresse Locale, or has no street of the commune
 */
export function readStreets(text: string, commune: string): Streets {
  const names = readRows(text).flatMap(({ voie_nom: street = '', commune_nom: town = '' }) =>
    street !== '' && isInTown({ commune: town }, { name: commune, postalCode: '' }) ? [street] : [],
  );
  if (names.length === 0) {
    throw new StopError(`le fichier ne contient aucune rue de « ${commune} » (voie_nom)`);
  }
  return [...new Set(names)].sort((a, b) => FRENCH.compare(a, b));
}

function readRows(file: string): readonly AddressRow[] {
  const { text, delimiter } = readTable(file);
  try {
    return parse(text, {
      bom: true,
      columns: (header: string[]) => header.map(columnName),
      delimiter: delimiter ?? [';', ',', '\t'],
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new StopError('le fichier n’est pas un tableau CSV bien formé');
  }
}

/** The file that holds them. */
export function streetsFile(streets: Streets): string {
  return HEAD + dump(streets, { lineWidth: -1 });
}
