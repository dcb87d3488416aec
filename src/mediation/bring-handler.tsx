import { formatPhone } from '../kit/format-phone.ts';
import { seeOther } from '../kit/see-other.ts';
import { documentLine } from '../procedures/documents-texts.ts';
import type { ProcedureRegistry } from '../procedures/procedure-repository.ts';
import type { Handler } from '../web/handler.ts';
import { bringTexts as texts } from './bring-texts.ts';
import { HELP_PAGE } from './mediation-paths.ts';
import { helpTexts } from './mediation-texts.ts';
import type { InSession } from './with-help.server.tsx';

export interface BringDependencies {
  readonly session: InSession;
  readonly registry: ProcedureRegistry;
}

/** What to bring for a procedure (`/mediation/apporter/<slug>/`), on one A5 sheet to take away. */
export function createBringHandler({ session, registry }: BringDependencies): Handler {
  return (request, { params }) =>
    session(request, async (mediator, help) => {
      const definition = await registry.find(params.procedure ?? '');
      if (definition === undefined || help === undefined) {
        return seeOther(HELP_PAGE);
      }
      // What was explained is counted, about nobody.
      await mediator.desk.explain(mediator.help ?? '', definition.slug);
      const { procedure, service } = definition;
      const { title, documents } = procedure;
      return session.draw(
        mediator,
        help,
        texts.title,
        <>
          <p class="no-print">{texts.print}</p>
          <p class="no-print">
            <a href={HELP_PAGE}>{texts.back}</a>
          </p>
          <article class="sheet small-sheet">
            <h1>{texts.title}</h1>
            <p class="large">{title}</p>
            {documents.length === 0 ? (
              <p>{helpTexts.nothingToBring}</p>
            ) : (
              <ul class="boxes">
                {documents.map((one) => (
                  <li key={one.label}>{documentLine(one)}</li>
                ))}
              </ul>
            )}
            <p>
              <strong>{texts.where}</strong> {mediator.place.nom}
            </p>
            <p>
              <strong>{service.name}</strong> {formatPhone(service.phone)}
            </p>
          </article>
        </>,
      );
    });
}
