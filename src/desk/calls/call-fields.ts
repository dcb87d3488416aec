import type { ToldService } from '../../procedures/definition.ts';
import type { Field } from '../../questions/field.ts';
import { callsTexts as texts } from './calls-texts.ts';

/** Controls of the page. */
export const CALL_CONTROLS = {
  service: 'service',
  name: 'nom',
  phone: 'telephone',
  note: 'mot',
  result: 'resultat',
} as const;
/** What a button asks for: the key of a call follows the second one, after a colon. */
export const CALL_STEPS = { add: 'noter', end: 'rendre' } as const;

/** The questions of a call that is owed. @param services where the agent acts */
export function callFields(services: readonly Pick<ToldService, 'slug' | 'name'>[]): Field[] {
  const common = { need: texts.need };
  const options = services.map(({ slug, name }) => ({ value: slug, label: name }));
  return [
    {
      ...{ type: options.length > 12 ? 'select' : 'choice', key: CALL_CONTROLS.service },
      ...{ ...texts.service, ...common, required: true, options },
    },
    {
      ...{ type: 'text', key: CALL_CONTROLS.name, ...texts.name, ...common },
      ...{ required: false, maxLength: 120 },
    },
    {
      type: 'phone',
      key: CALL_CONTROLS.phone,
      ...texts.phone,
      ...common,
      required: true,
      own: false,
    },
    {
      ...{ type: 'long-text', key: CALL_CONTROLS.note, ...texts.note, ...common },
      ...{ required: false, maxLength: 500 },
    },
  ];
}
