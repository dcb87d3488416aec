import { PROTOCOL } from './protocol.ts';

/** What a browser must solve: the number that, after the salt, has the challenge as its digest. */
export interface ProofChallenge {
  readonly algorithm: 'SHA-256';
  readonly challenge: string;
  readonly salt: string;
  readonly signature: string;
  readonly maxNumber: number;
}

/**
 * Solves the challenge of the page, then sends the form once more: the person already asked for it.
 * It runs in the browser from its own text, so that nothing outside of it may be named.
 */
async function solveProof(name: string): Promise<void> {
  const box = document.querySelector<HTMLInputElement>(`[name=${name}]`);
  const button = document.querySelector<HTMLButtonElement>('.actions .button');
  const status = document.querySelector('[role=status]');
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Back from the receipt, the person wants to read the page again, not to send it again. Without
  // TLS, browsers lend no digest: the page says how long to wait.
  if (box === null || button === null || visit?.type === 'back_forward') return;
  if (!window.isSecureContext) return;
  const { maxNumber, ...proof } = JSON.parse(box.dataset.challenge ?? '') as ProofChallenge;
  if (status !== null) status.textContent = box.dataset.working ?? '';
  const encoder = new TextEncoder();
  for (let number = 0; number <= maxNumber; number += 1) {
    const bytes = await crypto.subtle.digest(
      proof.algorithm,
      encoder.encode(proof.salt + String(number)),
    );
    const hex = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0'));
    if (hex.join('') !== proof.challenge) continue;
    box.value = JSON.stringify({ ...proof, number });
    button.click();
    return;
  }
}

/** The script of the page that asks for a proof, and of no other. */
export const SOLVE_PROOF_SCRIPT = `(${solveProof.toString()})(${JSON.stringify(PROTOCOL.proof)})`;
