import type { CommonVerb } from '../acts/common-acts.ts';
import type { TriedAct } from '../request/tried-act.ts';

/** An act of a batch that was tried, or is chosen, as it was typed. */
export type TriedCommonAct = TriedAct & { readonly verb: CommonVerb };
