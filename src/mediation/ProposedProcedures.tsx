import { formPath } from '../kit/paths.ts';
import { BRING_PAGE } from './mediation-paths.ts';
import { helpTexts as texts } from './mediation-texts.ts';

/** A procedure that may answer the need, with what both of them want to know first. */
export interface ProposedProcedure {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly path: string;
  readonly isOnline: boolean;
  readonly minutes: number | undefined;
  /** Names of the documents that it asks for. */
  readonly documents: readonly string[];
  /** What to answer, for the mediator. */
  readonly sheets: readonly {
    readonly slug: string;
    readonly question: string;
    readonly answer: string;
  }[];
}

/** Three procedures at most, each with what to bring and the way into its form. */
export function ProposedProcedures({
  proposed,
}: {
  readonly proposed: readonly ProposedProcedure[];
}) {
  return (
    <ul class="ways">
      {proposed.map((one) => (
        <li class="service" key={one.slug}>
          <div>
            <h3>
              <a href={one.path}>{one.title}</a>
            </h3>
            <p>{one.summary}</p>
            {one.minutes !== undefined && <p class="small">{texts.minutes(one.minutes)}</p>}
            <h4>{texts.bring}</h4>
            {one.documents.length === 0 ? (
              <p>{texts.nothingToBring}</p>
            ) : (
              <ul>
                {one.documents.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            )}
            <p class="actions">
              {one.isOnline ? (
                <a class="button" href={formPath(one.slug)}>
                  {texts.form} <span class="sr">{one.title}</span>
                </a>
              ) : (
                texts.onPaper
              )}
              <a href={`${BRING_PAGE}${one.slug}/`}>
                {texts.printBring} <span class="sr">{one.title}</span>
              </a>
            </p>
            {one.sheets.length > 0 && (
              <details>
                <summary>{texts.sheets}</summary>
                <dl>
                  {one.sheets.map(({ slug, question, answer }) => (
                    <div key={slug}>
                      <dt>{question}</dt>
                      <dd>{answer}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
