import type { Answers } from '../../questions/answers.ts';
import type { Field } from '../../questions/field.ts';
import type { Option } from '../../questions/option.ts';
import { lastDecision } from '../../requests/events/last-decision.ts';
import type { ActedOn } from './act-kinds.ts';
import { administrations, documentsOf, natures, silenceCases } from './act-options.ts';
import { DAYS_TO_SEND, type AgentVerb } from './agent-acts.ts';
import { askedTexts as texts } from './asked-texts.ts';
import type { ActGiven } from './given.ts';

type Name = keyof ActGiven | 'confirme';
interface Words {
  readonly label: string;
  readonly hint?: string;
}

/** Forms of one page each have controls of their own: `ecrire_texte`. */
export const controlOf = (verb: AgentVerb, name: Name): string => `${verb}_${name}`;

/** Makes the questions of one act. */
function questionsFor(verb: AgentVerb) {
  const common = (name: Name, words: Words, required: boolean) => ({
    ...{ key: controlOf(verb, name), ...words, required, need: texts.need },
  });
  return {
    long: (name: Name, words: Words, maxLength = 5000, required = true): Field => ({
      ...{ type: 'long-text', ...common(name, words, required), maxLength },
    }),
    line: (name: Name, words: Words): Field => ({
      ...{ type: 'text', ...common(name, words, true), maxLength: 120 },
    }),
    day: (name: Name, words: Words, required = true): Field => ({
      ...{ type: 'date', ...common(name, words, required), past: true },
    }),
    tick: (name: Name, words: Words, required = false): Field => ({
      ...{ type: 'statement', ...common(name, words, required) },
    }),
    one: (name: Name, words: Words, options: readonly Option[]): Field => ({
      ...{ type: options.length > 12 ? 'select' : 'choice', ...common(name, words, true) },
      options: [...options],
    }),
    some: (name: Name, words: Words, options: readonly Option[]): Field => ({
      ...{ type: 'choices', ...common(name, words, true), options: [...options], min: 1 },
    }),
    number: (name: Name, words: Words): Field => ({
      ...{ type: 'integer', ...common(name, words, true), min: 1, max: 365 },
    }),
  };
}

/** The questions of each act: drawn, checked and kept as those of any form. */
export function fieldsOfAct(verb: AgentVerb, request: ActedOn): readonly Field[] {
  const ask = questionsFor(verb);
  const reason = ask.long('raison', texts.reason, 2000);
  switch (verb) {
    case 'prendre':
      return [];
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
    case 'ecrire':
      return [ask.long('texte', texts.message)];
    case 'noter':
      return [ask.long('texte', texts.note)];
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
    case 'retirer':
    case 'fermer':
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
  const prefix = controlOf(verb, '' as Name);
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
