import * as v from 'valibot';
import type { GrantPlace } from '../../desk/agents-repository.ts';
import type { AgentKind, DeskRight } from '../../desk/desk-right.ts';
import { isExistingDay, type Day } from '../../kit/day.ts';
import { foldText } from '../../kit/fold-text.ts';
import { StopError } from '../../kit/stop-error.ts';
import { readKind, readRight, readService } from './agent-words.ts';
import { isSamePlace, placeText, readSector } from './grant-place.ts';
import type { AgentRow } from './read-agent-table.ts';

/** An agent of a table, and what they are given. */
export interface ImportedAgent {
  /** The first line about them. */
  readonly line: number;
  readonly email: string;
  readonly name: string;
  /** Nothing: what is known stays. */
  readonly quality?: string;
  readonly kind?: AgentKind;
  readonly grants: readonly ImportedGrant[];
}

export interface ImportedGrant {
  readonly line: number;
  readonly place: GrantPlace;
  readonly level: DeskRight;
  /** Last day. */
  readonly endsOn?: Day;
}

/** What is wrong in a line, and what to do. */
export interface LineProblem {
  readonly line: number;
  readonly what: string;
}

const LONGEST_NAME = 120;
const EmailSchema = v.pipe(v.string(), v.email(), v.maxLength(254));

/** Reads every line, and says all that is wrong: nothing is written then. */
export function readAgentLines(
  rows: readonly AgentRow[],
  { services, today }: { readonly services: readonly string[]; readonly today: Day },
): { readonly agents: readonly ImportedAgent[]; readonly problems: readonly LineProblem[] } {
  const agents = new Map<string, ImportedAgent>();
  const problems: LineProblem[] = [];
  for (const { line, cells } of rows) {
    try {
      const read = readRow(cells, line, services, today);
      agents.set(read.email, withLine(agents.get(read.email), read));
    } catch (error) {
      if (!(error instanceof StopError)) throw error;
      problems.push({ line, what: error.message.replaceAll('\n', ' ') });
    }
  }
  return { agents: [...agents.values()], problems };
}

function readRow(
  cells: AgentRow['cells'],
  line: number,
  services: readonly string[],
  today: Day,
): ImportedAgent {
  const { name, quality, kind } = cells;
  if (!v.safeParse(EmailSchema, cells.email).success) {
    throw new StopError(`« ${cells.email} » n’est pas une adresse de courriel.`, {
      next: 'Par exemple : ines.benali@mairie.fr.',
    });
  }
  for (const text of [name, quality]) {
    if (text.length > LONGEST_NAME || /\p{Control}/u.test(text)) {
      throw new StopError('Un nom et une qualité ont une ligne et 120 signes au plus.');
    }
  }
  return {
    ...{ line, name, email: cells.email.toLowerCase() },
    ...(quality !== '' && { quality }),
    ...(kind !== '' && { kind: readKind(foldText(kind)) }),
    grants: readGrant(cells, line, services, today),
  };
}

function readGrant(
  { service, sector, level, endsOn }: AgentRow['cells'],
  line: number,
  services: readonly string[],
  today: Day,
): readonly ImportedGrant[] {
  if ([service, sector, level, endsOn].every((cell) => cell === '')) return [];
  if ((service === '') === (sector === '') || level === '') {
    throw new StopError('Un droit a un service ou un secteur, et un droit.', {
      next: 'Remplissez l’une des deux colonnes et la suivante, ou laissez vides les quatre dernières.',
    });
  }
  return [
    {
      line,
      place:
        sector === ''
          ? { service: readService(service, services) }
          : { sector: readSector(foldText(sector)) },
      level: readRight(foldText(level)),
      ...(endsOn !== '' && { endsOn: readDay(endsOn, today) }),
    },
  ];
}

function readDay(typed: string, today: Day): Day {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(typed) ?? [];
  const read = year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isExistingDay(read)) {
    throw new StopError(`« ${typed} » n’est pas un jour.`, { next: 'Par exemple : 31/12/2027.' });
  }
  if (read < today) {
    throw new StopError(`Le ${typed} est passé.`, {
      next: 'Ôtez la ligne, ou écrivez un jour à venir.',
    });
  }
  return read;
}

/** Lines about one agent say the same of them, or nothing, and one right in each service or sector. */
function withLine(known: ImportedAgent | undefined, read: ImportedAgent): ImportedAgent {
  if (known === undefined) {
    if (read.name !== '') return read;
    throw new StopError('Il manque le nom.', { next: 'Écrivez le prénom et le nom.' });
  }
  const differs =
    (read.name !== '' && read.name !== known.name) ||
    (read.quality !== undefined && known.quality !== undefined && read.quality !== known.quality) ||
    (read.kind !== undefined && known.kind !== undefined && read.kind !== known.kind);
  if (differs) {
    throw new StopError(`La ligne ${known.line} dit autre chose de la même adresse.`, {
      next: 'Donnez-leur le même nom, la même qualité et le même genre.',
    });
  }
  const twice = known.grants.find(({ place }) =>
    read.grants.some((grant) => isSamePlace(grant.place, place)),
  );
  if (twice !== undefined) {
    throw new StopError(
      `La ligne ${twice.line} donne déjà un droit dans ${placeText(twice.place)}.`,
      {
        next: 'Gardez une seule des deux lignes.',
      },
    );
  }
  return { ...read, ...known, grants: [...known.grants, ...read.grants] };
}
