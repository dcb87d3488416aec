import { evidenceTexts } from './accessibility-texts.ts';
import type { Evidence } from './criterion.ts';

/** A piece of evidence in words, on one line. */
export function describeEvidence(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'test':
      return evidenceTexts.test(evidence.file, evidence.title);
    case 'manual': {
      const { on, by, method, result } = evidence;
      return evidenceTexts.manual(on, by, method, result);
    }
    case 'not-applicable': {
      const { reason, guard } = evidence;
      return guard === undefined ? reason : evidenceTexts.guard(reason, guard.file, guard.title);
    }
    case 'pending':
      return evidence.reason;
  }
}
