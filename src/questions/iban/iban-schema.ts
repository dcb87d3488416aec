import * as v from 'valibot';
import { questionEntries } from '../field-entries.ts';

/** Number of the bank account where money is paid back. */
export const IbanFieldSchema = v.strictObject({ type: v.literal('iban'), ...questionEntries });
export type IbanField = v.InferOutput<typeof IbanFieldSchema>;
