import type { Audit } from '../../publishing/accessibility.ts';

/** State of conformity of a site: the three words that the law knows. */
export type Conformity = 'full' | 'partial' | 'none';

/**
 * State that an audit allows (decree 2019-768): all the criteria, half of them at least, or
 * less. Without an audit made by a person it is « none », however good the proofs of a machine.
 */
export function conformityOf(audit: Audit | undefined): Conformity {
  if (audit === undefined || audit.percent < 50) return 'none';
  return audit.percent === 100 ? 'full' : 'partial';
}
