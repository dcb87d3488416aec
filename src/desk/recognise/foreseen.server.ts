import type { Day } from '../../kit/day.ts';
import { formatDay } from '../../kit/format-day.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { AgentName } from '../../requests/events/agent-name.ts';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import type { ConfirmPageProps } from './ConfirmPage.tsx';
import { recogniseFields } from './recognise-fields.ts';
import { prepareRecognition } from './recognise-request.server.ts';
import { recogniseTexts as texts } from './recognise-texts.ts';
import { silenceSentence } from './silence-sentence.ts';

/** What saying a procedure would do, before it is said. */
export function foreseen(
  known: KnownRequest,
  procedure: ProcedureDefinition,
  { by, page, today }: { readonly by: AgentName; readonly page: string; readonly today: Day },
): Pick<ConfirmPageProps, 'fields' | 'silence' | 'refused'> {
  const prepared = (silenceCase: number | undefined) =>
    prepareRecognition(known, { procedure, page, silenceCase, by, note: '' }, today);
  const fields = recogniseFields(procedure, (place) => prepared(place).clocks);
  const hasCases = (procedure.procedure.silence.cases ?? []).length > 0;
  if (hasCases) return { fields, silence: undefined, refused: undefined };
  const { clocks, isPast } = prepared(undefined);
  const { implicitDecisionOn: on } = clocks;
  return {
    fields,
    silence: silenceSentence(clocks),
    refused: isPast && on !== null ? texts.past(formatDay(on)) : undefined,
  };
}
