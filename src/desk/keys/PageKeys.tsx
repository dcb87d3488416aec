import { KEYS } from './keys-protocol.ts';
import { keysTexts as texts } from './keys-texts.ts';

/**
 * The single keys of a page, and what switches them on (WCAG 2.1.4): off at first. Its script shows it; nothing
 * is reached by a key alone.
 */
export function PageKeys({ page }: { readonly page: keyof (typeof texts)['keys'] }) {
  return (
    <details class="keys" hidden {...{ [KEYS.help]: '' }}>
      <summary>{texts.title}</summary>
      <p class="choice">
        <input type="checkbox" id="touches" aria-describedby="touches-aide" />
        <label for="touches">{texts.use}</label>
      </p>
      <p class="hint" id="touches-aide">
        {texts.hint}
      </p>
      <dl>
        {texts.keys[page].map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
