/** What a browser must solve: the number that, after the salt, has the challenge as its digest. */
export interface ProofChallenge {
  readonly algorithm: 'SHA-256';
  readonly challenge: string;
  readonly salt: string;
  readonly signature: string;
  readonly maxNumber: number;
}

/**
 * Solves a challenge: a second or so. It also runs in a page from its own text, so that nothing outside
 * of it may be named.
 * @returns the solution as it is sent; nothing when there is none
 */
export async function solveChallenge({
  maxNumber,
  ...proof
}: ProofChallenge): Promise<string | undefined> {
  const encoder = new TextEncoder();
  for (let number = 0; number <= maxNumber; number += 1) {
    const bytes = await crypto.subtle.digest(
      proof.algorithm,
      encoder.encode(proof.salt + String(number)),
    );
    const hex = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0'));
    if (hex.join('') === proof.challenge) return JSON.stringify({ ...proof, number });
  }
  return undefined;
}
