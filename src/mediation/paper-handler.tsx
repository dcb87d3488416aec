import { titlesOf, type DeskContent } from '../desk/desk-content.ts';
import { seeOther } from '../kit/see-other.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { Handler } from '../web/handler.ts';
import { mandateDigest } from './mandate-digest.server.ts';
import { mandateFormTexts } from './mandate-form-texts.ts';
import { mandateText } from './mandate-text.ts';
import { MandatePaper } from './MandatePaper.tsx';
import { HELP_PAGE } from './mediation-paths.ts';
import { mandateSecrets } from './signed-mandate.server.ts';
import type { InSession } from './with-help.server.tsx';

const texts = mandateFormTexts.paper;

export interface PaperDependencies {
  readonly session: InSession;
  readonly content: () => Promise<DeskContent>;
  readonly secrets: SecretKeeper;
  readonly commune: string;
}

/** The mandate on paper (`/mediation/mandat/papier/`), as long as it says what was read. */
export function createPaperHandler({
  session,
  content,
  secrets,
  commune,
}: PaperDependencies): Handler {
  return (request) =>
    session(request, async (mediator, help) => {
      const mandate = help?.mandate;
      if (help === undefined || !mandate) {
        return seeOther(HELP_PAGE);
      }
      const parts = mandateText({
        ...{ ...mandate, proof: mandate.proof ?? undefined, commune },
        structure: mediator.place.nom,
        mediator: mediator.name,
        procedures: mandate.procedures.map(titlesOf(await content())),
      });
      const isSame = mandateDigest(parts) === mandate.textDigest;
      return session.draw(
        mediator,
        help,
        texts.title,
        <>
          <h1 class="no-print">{texts.title}</h1>
          <p class="no-print">{isSame ? texts.print : texts.changed}</p>
          <p class="no-print">
            <a href={HELP_PAGE}>{texts.back}</a>
          </p>
          {isSame && (
            <MandatePaper
              {...{ parts, ...mandateSecrets(secrets, mandate.key) }}
              version={mandate.textVersion}
              digest={mandate.textDigest}
            />
          )}
        </>,
      );
    });
}
