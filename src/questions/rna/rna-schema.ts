import * as v from 'valibot';
import { questionEntries } from '../field-entries.ts';

/** Number of an association in the national register (CRPA R112-9-1). */
export const RnaFieldSchema = v.strictObject({ type: v.literal('rna'), ...questionEntries });
export type RnaField = v.InferOutput<typeof RnaFieldSchema>;
