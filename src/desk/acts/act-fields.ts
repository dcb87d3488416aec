import type { Answers } from '../../questions/answers.ts';
import type { Field } from '../../questions/field.ts';
import { lastDecision } from '../../requests/events/last-decision.ts';
import {
  administrations,
  askedForOpinion,
  awaitedOpinions,
  documentsOf,
  linkedRequests,
  natures,
  otherServices,
  persons,
  silenceCases,
} from './act-choices.ts';
import type { ActedOn } from './act-kinds.ts';
import { controlOf, questionsFor, type ControlName } from './act-questions.ts';
import { DAYS_TO_SEND, type AgentVerb } from './agent-acts.ts';
import { askedTexts as texts } from './asked-texts.ts';
import { fieldsOfCommonAct } from './common-acts.ts';
import type { ActGiven } from './given.ts';

/** The questions of each act: drawn, checked and kept as those of any form. */
export function fieldsOfAct(verb: AgentVerb, request: ActedOn): readonly Field[] {
  const ask = questionsFor(verb);
  const reason = ask.long('raison', texts.reason, 2000);
  switch (verb) {
    case 'prendre':
    case 'confier':
    case 'ecrire':
    case 'noter':
    case 'fermer':
      return fieldsOfCommonAct(verb, request);
    case 'passer':
      return fieldsOfCommonAct(verb, { ...request, services: otherServices(request) });
    case 'qualifier':
      return [ask.one('cas', texts.silenceCase, silenceCases(request))];
    case 'demander':
      return [
        ask.some('documents', texts.documents, documentsOf(request)),
        ask.number('delai', texts.delay),
        ask.long('texte', texts.word, 5000, false),
      ];
    case 'completer':
      return [ask.day('le', texts.completedOn, false), ask.long('texte', texts.word, 5000, false)];
    case 'transmettre':
      return [ask.one('a', texts.body, administrations(request))];
    case 'recu-ailleurs':
      return [ask.day('le', texts.receivedThereOn)];
    case 'appeler':
      return [ask.long('texte', texts.call)];
    case 'appel-manque':
      return [ask.long('texte', texts.missed, 2000, false)];
    case 'antidater':
      return [ask.day('le', texts.receivedOn), reason];
    case 'accepter':
    case 'refuser':
      return [
        ask.line('agent', texts.signatory),
        ask.line('qualite', texts.quality),
        ask.long('droit', texts.law, 2000, verb === 'refuser'),
        ask.long('faits', texts.facts, 5000, verb === 'refuser'),
      ];
    case 'notifier':
      return [ask.day('le', texts.notifiedOn), ask.tick('en-main-propre', texts.byHand)];
    case 'rouvrir':
      return [reason, ...(isAccepted(request) ? [ask.tick('confirme', texts.acquired, true)] : [])];
    case 'demander-avis':
      return [
        ask.one('a', texts.asked, askedForOpinion(request)),
        ask.long('texte', texts.question),
        ask.day('le', texts.wantedOn, true, false),
      ];
    case 'avis-recu':
      return [
        ask.one('avis', texts.opinion, awaitedOpinions(request)),
        ask.long('texte', texts.advised),
      ];
    case 'retirer-avis':
      return [ask.one('avis', texts.opinion, awaitedOpinions(request))];
    case 'relier':
      return [ask.line('a', texts.other)];
    case 'delier':
      return [ask.one('a', texts.linked, linkedRequests(request))];
    case 'reunir':
      return [ask.line('a', texts.kept), ask.one('personnes', texts.persons, persons())];
    case 'separer':
      return [];
    case 'retirer':
    case 'lever':
      return [reason];
    case 'avertir':
    case 'abus':
      return [
        ask.one('nature', texts.nature, natures()),
        reason,
        ask.tick('connexion', texts.source),
        ...(verb === 'abus' ? [ask.tick('sans-contact', texts.unreachable)] : []),
      ];
  }
}

/** What a form holds before anything is typed. */
export function valuesBefore(
  verb: AgentVerb,
  { name, quality = '' }: { readonly name: string; readonly quality?: string | undefined },
): Readonly<Record<string, string>> {
  switch (verb) {
    case 'accepter':
    case 'refuser':
      return { [controlOf(verb, 'agent')]: name, [controlOf(verb, 'qualite')]: quality };
    case 'demander':
      return { [controlOf(verb, 'delai')]: DAYS_TO_SEND };
    default:
      return {};
  }
}

/** What was typed, from answers that were checked, as the terminal would say it. */
export function givenOf(verb: AgentVerb, answers: Answers): ActGiven {
  const prefix = controlOf(verb, '' as ControlName);
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [
      key.replace(prefix, ''),
      typeof answer === 'boolean' ? answer : String(answer as string | number | readonly string[]),
    ]),
  );
}

function isAccepted({ events }: ActedOn): boolean {
  return lastDecision(events)?.details.outcome === 'accepted';
}
