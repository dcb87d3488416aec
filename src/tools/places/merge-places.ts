import type { ContentProblem } from '../../kit/content-problem.ts';
import { validateContent } from '../../kit/validate-content.ts';
import {
  type MediationPlace,
  MediationPlaceSchema,
} from '../../publishing/places/mediation-place.ts';
import { validateTexts } from '../../site/content/validate-texts.ts';
import { isInTown, type Town } from './is-in-town.ts';
import type { PlaceRow } from './read-rows.ts';

/** A row that is not imported, and why. */
export interface RefusedRow {
  readonly where: string;
  /** Its name, when it has one. */
  readonly name: string | undefined;
  readonly problems: readonly ContentProblem[];
}

/** What an import would do. Nothing is written yet. */
export interface PlacesMerge {
  /** All the places of the commune after the import: those of the file replace the same ones. */
  readonly places: readonly MediationPlace[];
  readonly added: readonly MediationPlace[];
  readonly changed: readonly MediationPlace[];
  readonly unchanged: readonly MediationPlace[];
  /** Places that are newer here than in the file: they stay. */
  readonly newerHere: readonly MediationPlace[];
  /** Places that are here and not in the file: they stay. */
  readonly missing: readonly MediationPlace[];
  readonly refused: readonly RefusedRow[];
  /** How many rows are about other communes. */
  readonly elsewhere: number;
  /** Columns that the national standard does not know: left out. */
  readonly unknownColumns: readonly string[];
}

const FIELDS = Object.keys(MediationPlaceSchema.entries);

/**
 * Puts the places of a file among those of the commune. A place is known by its `id`; a row that is
 * refused changes nothing to the same place here.
 */
export function mergePlaces(
  current: readonly MediationPlace[],
  rows: readonly PlaceRow[],
  town: Town,
): PlacesMerge {
  const ours = rows.filter(({ fields }) => isInTown(fields, town));
  const read = new Map<string, MediationPlace>();
  const refused: RefusedRow[] = [];
  for (const row of ours) {
    const known = Object.entries(row.fields).filter(([name]) => FIELDS.includes(name));
    const result = validateContent(MediationPlaceSchema, Object.fromEntries(known));
    const problems = result.success
      ? [...repeated(result.output, read), ...validateTexts(result.output)]
      : result.problems;
    if (result.success && problems.length === 0) read.set(result.output.id, inOrder(result.output));
    else refused.push({ where: row.where, name: nameOf(row), problems });
  }
  const before = new Map(current.map((place) => [place.id, place]));
  const found = [...read.values()];
  const isNewerHere = ({ id, date_maj: day }: MediationPlace) =>
    (before.get(id)?.date_maj ?? '') > day;
  const isSame = (place: MediationPlace) =>
    JSON.stringify(inOrder(before.get(place.id) ?? place)) === JSON.stringify(place);
  const kept = found.filter((place) => before.has(place.id) && !isNewerHere(place));
  const added = found.filter(({ id }) => !before.has(id));
  const changed = kept.filter((place) => !isSame(place));
  const mentioned = new Set(ours.map(({ fields }) => fields.id));
  return {
    places: [
      ...current.map((place) => changed.find(({ id }) => id === place.id) ?? place),
      ...added,
    ],
    added,
    changed,
    unchanged: kept.filter(isSame),
    newerHere: found.filter(isNewerHere),
    missing: current.filter(({ id }) => !mentioned.has(id)),
    refused,
    elsewhere: rows.length - ours.length,
    unknownColumns: [...new Set(rows.flatMap(({ fields }) => Object.keys(fields)))].filter(
      (name) => !FIELDS.includes(name),
    ),
  };
}

function repeated(
  { id }: MediationPlace,
  read: ReadonlyMap<string, MediationPlace>,
): readonly ContentProblem[] {
  if (!read.has(id)) return [];
  return [{ key: 'id', expected: 'un identifiant différent pour chaque lieu', found: `« ${id} »` }];
}

/** Fields in the order of the standard, so that the file of record changes only where a place does. */
function inOrder(place: MediationPlace): MediationPlace {
  const entries = Object.entries(place);
  entries.sort(([one], [other]) => FIELDS.indexOf(one) - FIELDS.indexOf(other));
  return Object.fromEntries(entries) as MediationPlace;
}

function nameOf({ fields }: PlaceRow): string | undefined {
  return typeof fields.nom === 'string' ? fields.nom.replaceAll(/\s+/gu, ' ') : undefined;
}
