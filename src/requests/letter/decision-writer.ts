import type { Day } from '../../kit/day.ts';
import type { AttestedRequest } from './attestor.ts';
import type { Letter } from './letter.ts';

/** What a decision says, and who signs it (CRPA L212-1). */
export interface Decided {
  readonly outcome: 'accepted' | 'refused';
  readonly signatory: { readonly name: string; readonly quality: string };
  readonly law?: string | undefined;
  readonly facts?: string | undefined;
}

/** Writes the letter of a decision. */
export interface DecisionWriter {
  write(request: AttestedRequest, decided: Decided, today: Day): Promise<Letter>;
}
