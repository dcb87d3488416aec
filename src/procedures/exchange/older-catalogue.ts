import * as v from 'valibot';
import { FieldSchema } from '../../questions/field-schema.ts';
import { sensitiveWords } from '../sensitive-words.ts';

/** First numbers of the format that are read, besides our own. */
export const OLDER_FORMATS: readonly string[] = ['1'];

type Keys = Readonly<Record<string, unknown>>;
const isKeys = (value: unknown): value is Keys =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A procedure of format 1 in the words of format 2: who asks was one word; nobody said which answers
 * are sensitive, so that those whose words tell it are; documents came by any way, so that those that
 * its form does not take are asked for by the service.
 * @param entry what the JSON holds, from anybody: what is not as it should be stays, to be refused
 */
export function fromOlderFormat(entry: unknown): unknown {
  if (!isKeys(entry) || !isKeys(entry.procedure)) return entry;
  const { applicant, ...procedure } = entry.procedure;
  const asks = ASKS[String(applicant)];
  if (asks === undefined || !Array.isArray(procedure.form)) return entry;
  const form = procedure.form.map((part: unknown) =>
    isKeys(part) && Array.isArray(part.fields)
      ? { ...part, fields: part.fields.map(toldSensitive) }
      : part,
  );
  return {
    ...entry,
    procedure: { ...procedure, documents: toldDocuments(entry.procedure), asks, form },
  };
}

function toldDocuments({ documents, form, channels }: Keys): unknown {
  if (!Array.isArray(documents) || !isKeys(channels) || channels.online !== true) return documents;
  const taken = (form as readonly unknown[])
    .flatMap((part) =>
      isKeys(part) && Array.isArray(part.fields) ? (part.fields as unknown[]) : [],
    )
    .filter((field) => isKeys(field) && field.type === 'files')
    .map((field) => basisOf((field as Keys).legalBasis));
  return documents.map((document: unknown) =>
    isKeys(document) && !taken.includes(basisOf(document.legalBasis))
      ? { ...document, notOnline: 'on-request' }
      : document,
  );
}

/** A legal basis that can be compared. */
const basisOf = (basis: unknown): string =>
  isKeys(basis) ? JSON.stringify([basis.text, basis.article]) : '';

const ASKS: Readonly<Record<string, readonly string[]>> = {
  individual: ['person'],
  association: ['association'],
};

function toldSensitive(field: unknown): unknown {
  const read = v.safeParse(FieldSchema, field);
  if (!read.success || read.output.type === 'information') return field;
  return sensitiveWords(read.output).length > 0 ? { ...(field as Keys), sensitive: true } : field;
}
