import type { Field } from '../../questions/field.ts';
import type { Option } from '../../questions/option.ts';
import type { AgentVerb } from './agent-acts.ts';
import { askedTexts as texts } from './asked-texts.ts';
import type { ActGiven } from './given.ts';

export type ControlName = keyof ActGiven | 'confirme';
interface Words {
  readonly label: string;
  readonly hint?: string;
}

/** Forms of one page each have controls of their own: `ecrire_texte`. */
export const controlOf = (verb: AgentVerb, name: ControlName): string => `${verb}_${name}`;

/** Makes the questions of one act. */
export function questionsFor(verb: AgentVerb) {
  const common = (name: ControlName, words: Words, required: boolean) => ({
    ...{ key: controlOf(verb, name), ...words, required, need: texts.need },
  });
  return {
    long: (name: ControlName, words: Words, maxLength = 5000, required = true): Field => ({
      ...{ type: 'long-text', ...common(name, words, required), maxLength },
    }),
    line: (name: ControlName, words: Words): Field => ({
      ...{ type: 'text', ...common(name, words, true), maxLength: 120 },
    }),
    day: (name: ControlName, words: Words, required = true, past = true): Field => ({
      ...{ type: 'date', ...common(name, words, required), past },
    }),
    tick: (name: ControlName, words: Words, required = false): Field => ({
      ...{ type: 'statement', ...common(name, words, required) },
    }),
    one: (name: ControlName, words: Words, options: readonly Option[]): Field => ({
      ...{ type: options.length > 12 ? 'select' : 'choice', ...common(name, words, true) },
      options: [...options],
    }),
    some: (name: ControlName, words: Words, options: readonly Option[]): Field => ({
      ...{ type: 'choices', ...common(name, words, true), options: [...options], min: 1 },
    }),
    number: (name: ControlName, words: Words): Field => ({
      ...{ type: 'integer', ...common(name, words, true), min: 1, max: 365 },
    }),
  };
}
