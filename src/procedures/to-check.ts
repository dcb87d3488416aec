import * as v from 'valibot';
import { LineSchema } from '../kit/editor-text.ts';
import { COMPARED_ASPECTS } from './comparison.ts';

/** What somebody left for later: it comes from a typical procedure, or nobody was sure. */
export const ToCheckSchema = v.strictObject({
  aspect: v.picklist(COMPARED_ASPECTS, `l’un de ces mots : ${COMPARED_ASPECTS.join(', ')}`),
  /** What to look for, and where. */
  note: LineSchema,
});
