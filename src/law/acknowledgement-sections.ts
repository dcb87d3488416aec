import { postalSentence } from '../commune/postal-lines.ts';
import type { Day } from '../kit/day.ts';
import { formatDay } from '../kit/format-day.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import { acknowledgementTexts as texts } from './acknowledgement-texts.ts';
import type { ImplicitDecision } from './implicit-decision.ts';
import type { ReceiptSection } from './receipt.ts';
import { retentionTexts } from './retention-texts.ts';

/** What the silence of the commune means, on which day (CRPA R112-11-1), or why it means nothing. */
export function silenceSection(
  { procedure }: FiledDefinition,
  decision: ImplicitDecision,
): ReceiptSection {
  if (procedure.silence.means === 'none' || decision.means === 'none') {
    const reason = procedure.silence.means === 'none' ? [procedure.silence.reason] : [];
    return { title: texts.silenceTitle, paragraphs: reason };
  }
  const day = formatDay(decision.on);
  return {
    title: texts.silenceTitle,
    paragraphs:
      decision.means === 'acceptance'
        ? [texts.silence.acceptance(day), texts.silence.attestation]
        : [texts.silence.rejection(day)],
  };
}

/** Ways and time limits to contest an implicit rejection (CRPA L411-2, CJA R421-1, R421-2, R421-5). */
export function appealSection({ procedure, commune }: FiledDefinition, on: Day): ReceiptSection {
  const { administrativeCourt: court } = commune;
  const { silence } = procedure;
  const reasons = silence.means === 'rejection' && silence.reasonsOnRequest;
  return {
    title: texts.appealTitle,
    paragraphs: [
      texts.appeal.intro(formatDay(on)),
      texts.appeal.interruption,
      ...(reasons ? [texts.appeal.reasons] : []),
    ],
    items: [
      texts.appeal.toMayor(postalSentence(commune.address), commune.email),
      texts.appeal.toCourt(court.name, postalSentence(court.address)),
    ],
    link: { label: texts.appeal.courtOnline, url: court.onlineUrl },
  };
}

/** Until when the data are kept, what becomes of them, and the rights over them (GDPR, art. 13). */
export function dataSection(
  { procedure, commune }: FiledDefinition,
  deleteAfter: Day,
): ReceiptSection {
  const { until } = retentionTexts[procedure.retention.then];
  return {
    title: texts.dataTitle,
    paragraphs: [until(formatDay(deleteAfter)), texts.rights(commune.dpo.email)],
  };
}
