import { createHmac } from 'node:crypto';
import { createChallenge, extractParams, verifySolution } from 'altcha-lib';
import * as v from 'valibot';
import type { ProofChallenge } from './proof-challenge.ts';

/** Proofs of work: a calculation that a browser does by itself, and that costs a flood dear. */
export interface ProofKeeper {
  /** What the browser must solve to send this submission. @param strength from 1 to 4, as quotas ask */
  challenge(submissionKey: string, strength: number): Promise<ProofChallenge>;
  /**
   * How strong a challenge of ours is solved by what came back for this submission, less than an hour
   * old; 0: it solves none.
   */
  strengthOf(solution: string | undefined, submissionKey: string): Promise<number>;
}

/** About two seconds on a cheap phone, a fraction of one elsewhere. */
const WEAKEST_TRIES = 50_000;
const STRONGEST = 4;
/** Each strength is twice the one before: the emptier a quota, the dearer what is left of it. */
const triesOf = (strength: number) => WEAKEST_TRIES * 2 ** (strength - 1);
const LIFETIME_MS = 60 * 60 * 1000;
/** A solution is three times shorter. */
const LONGEST_SOLUTION = 1000;

const ParamsSchema = v.object({
  strength: v.pipe(
    v.string(),
    v.transform(Number),
    v.integer(),
    v.minValue(1),
    v.maxValue(STRONGEST),
  ),
  key: v.string(),
});

const SolutionSchema = v.strictObject({
  algorithm: v.literal('SHA-256'),
  challenge: v.pipe(v.string(), v.maxLength(100)),
  number: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(triesOf(STRONGEST))),
  salt: v.pipe(v.string(), v.maxLength(200)),
  signature: v.pipe(v.string(), v.maxLength(100)),
});

/** @param secret `PARVIS_SECRET` */
export function createProofKeeper(secret: string): ProofKeeper {
  const hmacKey = createHmac('sha256', secret).update('proof-of-work').digest('hex');
  return {
    challenge: async (submissionKey, asked) => {
      const strength = Math.min(STRONGEST, Math.max(1, asked));
      const maxNumber = triesOf(strength);
      const { challenge, salt, signature } = await createChallenge({
        hmacKey,
        maxNumber,
        expires: new Date(Date.now() + LIFETIME_MS),
        // One proof, one submission: solved once, it cannot be sent with others. The key comes last:
        // a digit of the number that is moved into the salt makes it another key.
        params: { strength: String(strength), key: submissionKey },
      });
      return { algorithm: 'SHA-256', challenge, salt, signature, maxNumber };
    },
    strengthOf: async (solution = '', submissionKey) => {
      if (solution === '' || solution.length > LONGEST_SOLUTION) return 0;
      const read = v.safeParse(v.pipe(v.string(), v.parseJson(), SolutionSchema), solution);
      if (!read.success) return 0;
      const params = v.safeParse(ParamsSchema, extractParams(read.output));
      if (!params.success || params.output.key !== submissionKey) return 0;
      return (await verifySolution(read.output, hmacKey)) ? params.output.strength : 0;
    },
  };
}
