import { CsvError, parse } from 'csv-parse/sync';
import * as v from 'valibot';
import type { AskedGrant, InvitedAgent } from '../../desk/agents-repository.ts';
import { StopError } from '../../kit/stop-error.ts';
import { readKind, readLastDay, readRight, readService } from './agent-words.ts';

const RowSchema = v.object({
  adresse: v.pipe(v.string(), v.email()),
  nom: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  qualite: v.optional(v.string(), ''),
  sorte: v.optional(v.string(), 'agent'),
  services: v.optional(v.string(), ''),
  droit: v.optional(v.string(), ''),
  jusqu_au: v.optional(v.string(), ''),
});

/** A line of a table of agents. */
export interface ImportedAgent {
  readonly agent: InvitedAgent;
  readonly grants: readonly AskedGrant[];
}

/**
 * Reads a table of agents, with commas or semicolons, as spreadsheets write them.
 * @throws {StopError} naming the line that is wrong: nothing is then written
 */
export function readAgents(text: string, services: readonly string[]): readonly ImportedAgent[] {
  return readRows(text).map((row, index) => {
    // The first line names the columns.
    const where = `ligne ${index + 2}`;
    const result = v.safeParse(RowSchema, row);
    if (!result.success) {
      throw new StopError('il faut une adresse et un nom', { where });
    }
    try {
      return readRow(result.output, services);
    } catch (error) {
      throw error instanceof StopError ? new StopError(error.message, { where }) : error;
    }
  });
}

function readRow(row: v.InferOutput<typeof RowSchema>, services: readonly string[]): ImportedAgent {
  const { adresse: email, nom: name, qualite, sorte, droit, jusqu_au } = row;
  const named = row.services.split(/[\s,]+/u).filter((word) => word !== '');
  const quality = qualite === '' ? undefined : qualite;
  return {
    agent: { email, name, quality, kind: readKind(sorte === '' ? 'agent' : sorte) },
    grants: named.map((service) => ({
      email,
      service: readService(service, services),
      level: readRight(droit),
      endsOn: readLastDay(jusqu_au),
    })),
  };
}

function readRows(text: string): readonly unknown[] {
  try {
    return parse(text, {
      bom: true,
      columns: true,
      delimiter: text.split('\n', 1)[0]?.includes(';') === true ? ';' : ',',
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new StopError('Ce fichier n’est pas un tableau CSV.', {
      next: 'Enregistrez la feuille en CSV, encodage UTF-8.',
    });
  }
}
