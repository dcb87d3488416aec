import type * as v from 'valibot';
import type { Day } from '../../kit/day.ts';
import { addDuration } from '../../kit/duration.ts';
import type { ProcedureSchema } from '../../procedures/procedure.ts';
import { procedureText } from '../procedure-text.ts';
import { typicalSentences as sentences } from './typical-texts.ts';

type Keys = v.InferInput<typeof ProcedureSchema>;
/** What every start has alike, and what the commune alone knows. */
type Common =
  | 'service'
  | 'theme'
  | 'shortTitle'
  | 'cost'
  | 'channels'
  | 'help'
  | 'retention'
  | 'dataProcessing'
  | 'documents'
  | 'related'
  | 'synonyms'
  | 'legalBases'
  | 'reviewedOn'
  | 'reviewOn'
  | 'toCheck';

/**
 * A procedure to start from: its questions, its conditions, what it says of the law, marked « to check ».
 * Nothing in it was compared with the law for a commune: whoever takes it answers for it.
 */
export interface TypicalProcedure {
  readonly name: string;
  /** What it is good for, in the list of starts. */
  readonly label: string;
  readonly keys: Omit<Keys, Common> & Pick<Partial<Keys>, 'documents'>;
  /** What it is answered for: « Inscrire les personnes ». */
  readonly purpose: string;
  readonly toCheck: NonNullable<Keys['toCheck']>;
  readonly body: string;
  /** Likely short names of its theme, the first one that the commune has. */
  readonly themes: readonly string[];
  readonly services: readonly string[];
}

/** What a commune gives it. */
export interface TypicalPlace {
  readonly title?: string | undefined;
  readonly service: string;
  readonly theme: string;
  readonly today: Day;
}

const CGCT = 'Code général des collectivités territoriales';
const COMMON_POWER = { text: CGCT, article: 'L. 2121-29' };

/** The file of a procedure that starts from it. */
export function typicalFile(
  { keys, purpose, toCheck, body }: TypicalProcedure,
  { title = keys.title, service, theme, today }: TypicalPlace,
): string {
  const isDecided = keys.silence.means !== 'none';
  const file: Keys = {
    ...keys,
    ...{ title, shortTitle: title, theme, service },
    documents: keys.documents ?? [],
    cost: { euros: 0, legalBasis: COMMON_POWER },
    channels: {
      online: true,
      desk: { service, note: sentences.desk },
      phone: { service, note: sentences.phone },
    },
    help: sentences.help,
    retention: {
      // As long as somebody can sue: the time of silence, then one year.
      period: isDecided ? 'P14M' : 'P1Y',
      from: 'receipt',
      then: 'destroy',
      reason: sentences.kept,
      legalBasis: { text: sentences.gdpr, article: '5, 1, e' },
    },
    dataProcessing: {
      purpose,
      lawfulBasis: 'public-task',
      legalBasis: COMMON_POWER,
      recipients: [sentences.recipients],
    },
    ...{ related: [], synonyms: [], legalBases: [], reviewedOn: today },
    reviewOn: addDuration(today, 'P1Y'),
    toCheck: [...toCheck, ...sentences.toCheck],
  };
  return procedureText(file, body);
}

/** The first name that the commune has, else the first of its own. */
export function likely(wanted: readonly string[], known: readonly string[]): string {
  return wanted.find((name) => known.includes(name)) ?? known[0] ?? '';
}
