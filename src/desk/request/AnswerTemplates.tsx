import { PROTOCOL } from '../../kit/protocol.ts';
import type { NamedAnswer } from '../desk-content.ts';
import { BUTTONS, TEMPLATE } from './request-paths.ts';
import { formTexts as texts } from './request-texts.ts';

/** An answer that is often given: chosen, then put into the text by the server, with or without a script. */
export function AnswerTemplates({ templates }: { readonly templates: readonly NamedAnswer[] }) {
  return (
    <div class="field">
      <label for="modele">{texts.template}</label>
      <select id="modele" name={TEMPLATE}>
        <option value="">{texts.noTemplate}</option>
        {templates.map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
      <button
        class="button quiet"
        type="submit"
        name={PROTOCOL.step}
        value={`${BUTTONS.template}:ecrire`}
        formAction="#ecrire"
      >
        {texts.insert}
      </button>
    </div>
  );
}
