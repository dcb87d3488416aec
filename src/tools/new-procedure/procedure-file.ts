import type { InferInput } from 'valibot';
import type { Day } from '../../kit/day.ts';
import { addDuration } from '../../kit/duration.ts';
import type { ProcedureSchema } from '../../procedures/procedure.ts';
import { newProcedureSentences as sentences } from './new-procedure-texts.ts';
import type { Given } from './question.ts';

type Keys = InferInput<typeof ProcedureSchema>;
type Silence = Keys['silence'];
type LegalBasis = Silence['legalBasis'];

/** Keys of a new procedure, and the text of its page. */
export interface NewProcedure {
  readonly keys: Keys;
  readonly body: string;
}

/**
 * Turns ten answers into a procedure. It says what was answered, and what is true of any procedure at
 * a counter: no rule of law is made up, no document is asked, nothing is filed online yet.
 * @param today in Paris
 */
export function newProcedure(given: Given, today: Day): NewProcedure {
  const text = (key: string) => given[key] ?? '';
  const audience = text('public').split(' ') as Keys['audience'];
  const mission = legalBasis(text('mission'), text('mission_article'));
  const isElsewhere = text('genre') === 'orientation';
  const body = isElsewhere
    ? { name: text('organisme'), role: text('role'), legalBasis: mission }
    : undefined;
  const keys: Keys = {
    title: text('titre'),
    shortTitle: text('titre'),
    summary: [text('resume')],
    audience,
    theme: text('theme'),
    sector: text('secteur') as Keys['sector'],
    service: text('service'),
    kind: text('genre') as Keys['kind'],
    ...(body !== undefined && { competentBody: body }),
    asks: audience.map((one) => (one === 'individual' ? 'person' : one)),
    minutes: 5,
    usualDelay: text('delai'),
    silence: silenceOf(given),
    cost: { euros: Number(text('prix')), legalBasis: { text: text('prix_texte') } },
    documents: [],
    channels: { online: false, desk: { service: text('service'), note: sentences.deskNote } },
    help: sentences.help,
    next: [body === undefined ? sentences.next : sentences.nextElsewhere],
    form: [],
    retention: {
      period: retentionOf(given),
      from: 'receipt',
      then: 'destroy',
      reason: sentences.kept,
      legalBasis: legalBasis(sentences.gdpr, sentences.gdprArticle),
    },
    dataProcessing: {
      purpose: sentences.purpose,
      lawfulBasis: 'public-task',
      legalBasis: mission,
      recipients: [sentences.recipients],
    },
    related: [],
    synonyms: [],
    legalBases: [],
    reviewedOn: today,
    reviewOn: addDuration(today, 'P1Y'),
  };
  const who = audience.map((one) => `- ${sentences.who[one]}`).join('\n');
  return { keys, body: `${sentences.whoTitle}\n\n${who}` };
}

function silenceOf(given: Given): Silence {
  const checked = {
    legalBasis: legalBasis(given.silence_texte ?? '', given.silence_article ?? ''),
  };
  const after = `P${given.mois ?? ''}M`;
  switch (given.silence) {
    case 'acceptance':
      return { means: 'acceptance', after, ...checked };
    case 'rejection':
      return { means: 'rejection', after, reasonsOnRequest: given.raisons === 'oui', ...checked };
    default:
      return { means: 'none', reason: given.raison ?? '', ...checked };
  }
}

/** As long as somebody can sue: the time of silence, then one year (see `validateRetention`). */
function retentionOf({ mois }: Given): string {
  return mois === undefined ? 'P1Y' : `P${Number(mois) + 12}M`;
}

function legalBasis(text: string, article: string): LegalBasis {
  return article === '' ? { text } : { text, article };
}
