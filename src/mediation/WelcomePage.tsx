import { PROTOCOL } from '../kit/protocol.ts';
import { HELP_PAGE, HELP_STEPS } from './mediation-paths.ts';
import { welcomeTexts as texts } from './mediation-texts.ts';

/** The first page of a mediator: one button, for the person who is there. */
export function WelcomePage({ structure }: { readonly structure: string }) {
  return (
    // Nobody is here yet: what an earlier session left by accident goes.
    <div data-wipe="">
      <h1>{texts.title}</h1>
      <p>{texts.intro(structure)}</p>
      <form method="post" action={HELP_PAGE}>
        <p class="actions">
          <button class="button" type="submit" name={PROTOCOL.step} value={HELP_STEPS.open}>
            {texts.open}
          </button>
        </p>
      </form>
      <ul>
        {texts.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
