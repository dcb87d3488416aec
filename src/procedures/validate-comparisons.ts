import { when, type ContentProblem } from '../kit/content-problem.ts';
import type { LegalBasis } from '../kit/legal-basis.ts';
import type { ComparedAspect } from './comparison.ts';
import type { Procedure } from './procedure.ts';
import { silenceRules } from './silence.ts';

/** A comparison names an article, is in the past, and is about the text that the rule cites. */
export function validateComparisons(procedure: Procedure): readonly ContentProblem[] {
  const { compared, reviewOn } = procedure;
  return compared.flatMap(({ aspects, with: texts, on }, index) => {
    const path = `compared.${index}`;
    return [
      ...when(on > reviewOn, `${path}.on`, 'un jour passé, avant reviewOn', on),
      ...texts.flatMap(({ text, article, line }, place) =>
        when(
          article === undefined && line === undefined,
          `${path}.with.${place}.article`,
          'l’article comparé, ou la ligne de l’annexe (line) : un texte entier ne se compare pas à une règle',
          `« ${text} »`,
        ),
      ),
      ...aspects.flatMap((aspect) => {
        const cited = citedFor(aspect, procedure);
        return when(
          cited.length > 0 && !cited.some((one) => texts.some((read) => isSameText(one, read))),
          `${path}.with`,
          `le texte que la règle cite : « ${cited.map(({ text }) => text).join(' » ou « ')} »`,
          texts.map(({ text }) => `« ${text} »`).join(', '),
        );
      }),
    ];
  });
}

/** A numbered text may be cited by a start of its name. */
const isSameText = ({ text }: LegalBasis, { text: other }: LegalBasis) =>
  text.startsWith(other) || other.startsWith(text);

/** The texts that a rule rests on in the file; none where the rule is written elsewhere. */
function citedFor(
  aspect: ComparedAspect,
  { silence, cost, retention, answerWithin }: Procedure,
): readonly LegalBasis[] {
  switch (aspect) {
    case 'silence':
      return silenceRules(silence).map(({ legalBasis }) => legalBasis);
    case 'price':
      return [cost.legalBasis];
    case 'retention':
      return [retention.legalBasis];
    case 'delay':
      return answerWithin === undefined ? [] : [answerWithin.legalBasis];
    default:
      return [];
  }
}
