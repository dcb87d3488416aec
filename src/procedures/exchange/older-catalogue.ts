import * as v from 'valibot';
import { FieldSchema } from '../../questions/field-schema.ts';
import { sensitiveWords } from '../sensitive-words.ts';

/** First numbers of the format that are read, besides our own. */
export const OLDER_FORMATS: readonly string[] = ['1'];

type Keys = Readonly<Record<string, unknown>>;
const isKeys = (value: unknown): value is Keys =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A procedure of format 1 in the words of format 2: who asks was one word, and nobody said which
 * answers are sensitive, so that those whose words tell it are.
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
  return { ...entry, procedure: { ...procedure, asks, form } };
}

const ASKS: Readonly<Record<string, readonly string[]>> = {
  individual: ['person'],
  association: ['association'],
};

function toldSensitive(field: unknown): unknown {
  const read = v.safeParse(FieldSchema, field);
  if (!read.success || read.output.type === 'information') return field;
  return sensitiveWords(read.output).length > 0 ? { ...(field as Keys), sensitive: true } : field;
}
