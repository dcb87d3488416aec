import type { Day } from '../kit/day.ts';
import { appealSection } from '../law/appeal-section.ts';
import { silenceOf } from '../law/silence-of.ts';
import type { Decided } from '../requests/letter/decision-writer.ts';
import type { Letter } from '../requests/letter/letter.ts';
import { composeLetter, type LetterSubject } from './compose-letter.ts';
import { templateFor, type NamedTemplate } from './named-template.ts';

const PURPOSES = { accepted: 'acceptance', refused: 'refusal' } as const;

/**
 * Drafts the letter of a decision from the template of its outcome. A refusal bears its reasons of law and of
 * fact (CRPA L211-5), then how to contest it (CJA R421-5), from the day when it comes.
 * @param today day of Paris that it bears
 */
export function decisionLetter(
  templates: readonly NamedTemplate[],
  subject: LetterSubject,
  { outcome, signatory, law, facts }: Decided,
  today: Day,
): Letter {
  const { definition, answers } = subject;
  const template = templateFor(templates, PURPOSES[outcome], definition.slug);
  const rule = silenceOf(definition, answers);
  // The reasons are in the letter: nobody has to ask for them.
  const written = rule.means === 'rejection' ? { ...rule, reasonsOnRequest: false } : rule;
  return composeLetter(template, subject, today, {
    words: {
      ...(law !== undefined && { motifs_de_droit: law }),
      ...(facts !== undefined && { motifs_de_fait: facts }),
    },
    parts: { recours: [appealSection(definition, written, undefined)] },
    signatory: { ...signatory, service: definition.service.name },
  });
}
