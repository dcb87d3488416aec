import { createHmac } from 'node:crypto';
import { createChallenge, extractParams, verifySolution } from 'altcha-lib';
import * as v from 'valibot';
import type { ProofChallenge } from './proof-challenge.ts';

/** Proofs of work: a calculation that a browser does by itself, and that costs a flood dear. */
export interface ProofKeeper {
  /** What the browser must solve to send this submission. */
  challenge(submissionKey: string): Promise<ProofChallenge>;
  /** Whether what came back solves a challenge of ours for this submission, less than an hour old. */
  isProven(solution: string | undefined, submissionKey: string): Promise<boolean>;
}

/** About two seconds on a cheap phone, a fraction of one elsewhere. */
const MOST_TRIES = 50_000;
const LIFETIME_MS = 60 * 60 * 1000;

const SolutionSchema = v.strictObject({
  algorithm: v.literal('SHA-256'),
  challenge: v.pipe(v.string(), v.maxLength(100)),
  number: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_TRIES)),
  salt: v.pipe(v.string(), v.maxLength(200)),
  signature: v.pipe(v.string(), v.maxLength(100)),
});

/** @param secret `PARVIS_SECRET` */
export function createProofKeeper(secret: string): ProofKeeper {
  const hmacKey = createHmac('sha256', secret).update('proof-of-work').digest('hex');
  return {
    challenge: async (submissionKey) => {
      const { challenge, salt, signature } = await createChallenge({
        hmacKey,
        maxNumber: MOST_TRIES,
        expires: new Date(Date.now() + LIFETIME_MS),
        // One proof, one submission: solved once, it cannot be sent with others.
        params: { key: submissionKey },
      });
      return { algorithm: 'SHA-256', challenge, salt, signature, maxNumber: MOST_TRIES };
    },
    isProven: async (solution, submissionKey) => {
      if (solution === undefined || solution === '') return false;
      const read = v.safeParse(v.pipe(v.string(), v.parseJson(), SolutionSchema), solution);
      if (!read.success) return false;
      if (extractParams(read.output).key !== submissionKey) return false;
      return verifySolution(read.output, hmacKey);
    },
  };
}
