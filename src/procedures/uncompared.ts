import { COMPARED_ASPECTS, type ComparedAspect } from './comparison.ts';
import { findNotices } from './notices.ts';
import type { Procedure } from './procedure.ts';
import { silenceRules } from './silence.ts';

/** What nobody has compared with the law in a procedure, the worst first. */
export function uncompared(procedure: Procedure): readonly ComparedAspect[] {
  const done = new Set(procedure.compared.flatMap(({ aspects }) => aspects));
  return COMPARED_ASPECTS.filter((aspect) => !done.has(aspect) && has(aspect, procedure));
}

/** Whether a procedure has such a rule at all. */
function has(aspect: ComparedAspect, procedure: Procedure): boolean {
  const { silence, form, answerWithin, documents, mentions } = procedure;
  switch (aspect) {
    case 'appeal':
      return silenceRules(silence).some(({ means }) => means === 'rejection');
    case 'delay':
      return answerWithin !== undefined || findNotices(form).length > 0;
    case 'documents':
      return documents.length > 0;
    case 'receipt':
      return mentions.length > 0;
    case 'silence':
    case 'price':
    case 'retention':
      return true;
  }
}
