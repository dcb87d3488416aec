import type { Day } from '../kit/day.ts';
import type { Receipt } from '../law/receipt.ts';
import type { ProcedureDefinition } from '../procedures/definition.ts';
import type { Answers } from '../questions/answers.ts';
import type { Entry } from './entry.ts';
import type { Holder } from './request-access.ts';

/** What an agent enters, once it is checked. */
export interface CheckedEntry {
  readonly definition: ProcedureDefinition;
  readonly answers: Answers;
  readonly entry: Entry;
  /** Day of Paris when it came: the law counts from it (CRPA L112-3). */
  readonly on: Day;
  /** Makes a second sending harmless. */
  readonly key: string;
}

/** What is filed, and its receipt; `conflict`: the key came before, with other answers. */
export type FiledEntry =
  | {
      readonly kind: 'filed';
      readonly reference: string;
      readonly receipt: Receipt;
      /** By which ways the receipt leaves, and to whom; by default, to whoever asks. */
      readonly notices: readonly {
        readonly channel: 'email' | 'letter';
        readonly holder?: Holder | undefined;
      }[];
    }
  | { readonly kind: 'conflict' };
