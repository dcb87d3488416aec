import { COMMUNE_AUTHORITY } from '../commune/authority.ts';
import { postalSentence } from '../commune/postal-lines.ts';
import type { Day } from '../kit/day.ts';
import { formatDay } from '../kit/format-day.ts';
import type { FiledDefinition, ToldAuthority, ToldRule } from '../procedures/definition.ts';
import { acknowledgementTexts as texts } from './acknowledgement-texts.ts';
import type { ImplicitDecision } from './implicit-decision.ts';
import type { ReceiptSection } from './receipt.ts';
import { keptUntilSentence } from './retention-sentences.ts';
import { retentionTexts } from './retention-texts.ts';

/** What comes next and by when, and whom to call: what a person looks for first. */
export function nextSection({ procedure, service, authority }: FiledDefinition): ReceiptSection {
  return {
    title: texts.nextTitle,
    paragraphs: [
      texts.usual(procedure.usualDelay, authority.nameWithArticle),
      texts.callUs(service.name, service.phone),
    ],
    items: [...procedure.next],
  };
}

/** What the silence of the commune means, on which day (CRPA R112-11-1), or why it means nothing. */
export function silenceSection(
  { procedure: { mentions }, authority }: FiledDefinition,
  silence: ToldRule,
  decision: ImplicitDecision,
): ReceiptSection {
  if (silence.means === 'none' || decision.means === 'none') {
    const reason = silence.means === 'none' ? [silence.reason] : [];
    return { title: texts.silenceTitle, paragraphs: [...reason, ...mentions] };
  }
  const day = formatDay(decision.on);
  return {
    title: texts.silenceTitle,
    paragraphs: [
      ...(decision.means === 'acceptance'
        ? [texts.silence.acceptance(day), texts.silence.attestation(authority.nameWithArticle)]
        : [texts.silence.rejection(day)]),
      ...mentions,
    ],
  };
}

/** Until when the data are kept, what becomes of them, and the rights over them (GDPR, art. 13). */
export function dataSection(
  { procedure, authority }: FiledDefinition,
  deleteAfter: Day,
): ReceiptSection {
  return {
    title: texts.dataTitle,
    paragraphs: [
      keptUntilSentence(procedure.retention, deleteAfter),
      ...(procedure.kind === 'request' ? [retentionTexts.proof] : []),
      ...controllerLines(authority),
      texts.rights(authority.dpo.email),
    ],
  };
}

/** The commune answers for what it decides: elsewhere, who answers for the data is said. */
function controllerLines({ kind, controller, dpo }: ToldAuthority): readonly string[] {
  if (kind === COMMUNE_AUTHORITY) return [];
  return [texts.controller(controller, dpo.name, postalSentence(dpo.address))];
}
