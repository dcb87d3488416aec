import { formatDay } from '../../kit/format-day.ts';
import { parisDayAndTime } from '../../kit/paris-time.ts';
import { nameControls } from '../../kit/unseen-signs.ts';
import { conditionSentence } from '../../questions/condition-text.ts';
import { eventLines } from '../../requests/events/event-lines.ts';
import { eventTitles, holderTexts, stateTexts } from '../../requests/events/event-texts.ts';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import { clocksOf } from '../../requests/events/request-clocks.ts';

/** What happened to a request, for the terminal of an agent, and the ranks of its documents. */
export function lifeText({ state, definition, events }: KnownRequest): string {
  const { implicitDecisionOn, clock, deleteAfter } = clocksOf(events, definition);
  return [
    '',
    `État : ${stateTexts[state]}`,
    ...(clock === 'running' && implicitDecisionOn !== null
      ? [`Décision par le silence : le ${formatDay(implicitDecisionOn)}`]
      : []),
    ...(clock === 'waiting' ? [`Délai : il attend ${awaited(state)}`] : []),
    `Réponses de la personne gardées jusqu’au : ${formatDay(deleteAfter)}`,
    '',
    'Ce qui s’est passé :',
    ...events.flatMap((event) => [
      `  ${parisDayAndTime(new Date(event.at))} : ${eventTitles[event.kind]}`,
      ...(event.holder ? [`    ${holderTexts[event.holder]}`] : []),
      // A terminal is seen by others: what counts now is read with the answers.
      ...eventLines(event, definition, true).map(
        (line) => `    ${nameControls(line).replaceAll('\n', '\n    ')}`,
      ),
    ]),
    ...documentRanks(definition.procedure.documents),
    ...caseRanks(definition),
  ].join('\n');
}

const awaited = (state: KnownRequest['state']) =>
  state === 'forwarded' ? 'que l’organisme compétent ait la demande' : 'les documents demandés';

function caseRanks({ procedure, form }: KnownRequest['definition']): readonly string[] {
  const { cases = [] } = procedure.silence;
  if (cases.length === 0) return [];
  return [
    '',
    'Cas où le silence a un autre sens :',
    ...cases.map(({ when }, place) => `  ${place + 1}. Si ${conditionSentence(when, form)}`),
  ];
}

function documentRanks(documents: KnownRequest['definition']['procedure']['documents']) {
  if (documents.length === 0) return [];
  return [
    '',
    'Documents que la démarche permet de demander :',
    ...documents.map(({ label }, place) => `  ${place + 1}. ${label}`),
  ];
}
