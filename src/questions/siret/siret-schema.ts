import * as v from 'valibot';
import { questionEntries } from '../field-entries.ts';

/** Number of an establishment in the national register of companies (CRPA R112-9-1). */
export const SiretFieldSchema = v.strictObject({ type: v.literal('siret'), ...questionEntries });
export type SiretField = v.InferOutput<typeof SiretFieldSchema>;
