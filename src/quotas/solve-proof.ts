import { PROTOCOL } from '../kit/protocol.ts';
import { solveChallenge, type ProofChallenge } from './proof-challenge.ts';

/**
 * Solves the challenge of the page, then sends the form once more: the person already asked for it.
 * It runs in the browser from its own text, so that nothing outside of it may be named.
 */
async function solveProof(name: string, solve: typeof solveChallenge): Promise<void> {
  const box = document.querySelector<HTMLInputElement>(`[name=${name}]`);
  const button = document.querySelector<HTMLButtonElement>('.actions .button');
  const status = document.querySelector('[role=status]');
  const visits = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isBack = visits.some(({ type }) => type === 'back_forward');
  // Back from the receipt, the person wants to read the page again, not to send it again. Without
  // TLS, browsers lend no digest: the page says how long to wait.
  if (box === null || button === null || isBack) return;
  if (!window.isSecureContext) return;
  if (status !== null) status.textContent = box.getAttribute('data-working');
  const solution = await solve(
    JSON.parse(String(box.getAttribute('data-challenge'))) as ProofChallenge,
  );
  if (solution === undefined) return;
  box.value = solution;
  button.click();
}

/** The script of the page that asks for a proof, and of no other. */
export const SOLVE_PROOF_SCRIPT = `(${solveProof.toString()})(${JSON.stringify(PROTOCOL.proof)},${solveChallenge.toString()})`;
