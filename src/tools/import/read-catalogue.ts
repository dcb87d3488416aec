import * as v from 'valibot';
import { StopError } from '../../kit/stop-error.ts';
import { validateContent } from '../../kit/validate-content.ts';
import {
  CATALOGUE_VERSION,
  CatalogueHeadSchema,
  CatalogueProcedureSchema,
  type CatalogueHead,
  type CatalogueProcedure,
} from '../../procedures/catalogue.ts';
import { importTexts } from '../../procedures/exchange/exchange-texts.ts';
import { findHostile } from '../../procedures/exchange/hostile-json.ts';
import { fromOlderFormat, OLDER_FORMATS } from '../../procedures/exchange/older-catalogue.ts';
import { ContentError } from '../../site/content/content-error.ts';

const texts = importTexts.refusals;

/** A procedure of another catalogue, checked, and who publishes it. */
export interface PickedProcedure {
  readonly head: CatalogueHead;
  readonly source: CatalogueProcedure;
}

/** A hostile file may hold thousands of problems. */
const SHOWN = 20;

const EntriesSchema = v.object({ procedures: v.array(v.looseObject({ slug: v.string() })) });

/**
 * Picks one procedure of a catalogue and checks it with our own schemas.
 * @param data what the JSON holds, from anybody
 * @throws {StopError | ContentError} with the reason, in French
 */
export function readCatalogue(data: unknown, slug: string): PickedProcedure {
  refuse(findHostile(headOf(data)));
  const head = v.safeParse(CatalogueHeadSchema, data);
  const entries = v.safeParse(EntriesSchema, data);
  if (!head.success || !entries.success) throw new StopError(texts.otherFormat);
  const { version } = head.output;
  const major = (text: string) => text.split('.')[0];
  const isOlder = OLDER_FORMATS.includes(major(version) ?? '');
  if (!isOlder && major(version) !== major(CATALOGUE_VERSION)) {
    throw new StopError(texts.otherVersion(version, CATALOGUE_VERSION));
  }
  const named = entries.output.procedures.filter((entry) => entry.slug === slug);
  const [found] = named;
  if (found === undefined) {
    const known = entries.output.procedures.map((entry) => entry.slug);
    refuse(findHostile(known));
    throw new StopError(texts.noProcedure(slug, known));
  }
  if (named.length > 1) throw new StopError(texts.twice(slug));
  refuse(findHostile(found));
  const checked = validateContent(
    CatalogueProcedureSchema,
    isOlder ? fromOlderFormat(found) : found,
  );
  if (!checked.success) {
    refuse(checked.problems);
    throw new StopError(texts.otherFormat);
  }
  return { head: head.output, source: checked.output };
}

/** What says who publishes: the only other part that is printed. */
function headOf(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  const { format, version, commune } = data as Record<string, unknown>;
  return { format, version, commune };
}

function refuse(problems: readonly { key: string; expected: string; found: string }[]): void {
  if (problems.length === 0) return;
  throw new ContentError(
    problems.slice(0, SHOWN).map((problem) => ({ file: 'catalogue', ...problem })),
  );
}
