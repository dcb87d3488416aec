import type { ComponentChildren } from 'preact';
import { MEDIATION_PAGE, SIGN_OUT_ACTION } from '../desk/desk-paths.ts';
import { COUNTS_PAGE, END_PAGE, FOLLOWED_PAGE } from './mediation-paths.ts';
import { frameTexts as texts } from './mediation-texts.ts';

/** A session with a person, as pages carry it for their script. */
export interface OpenHelp {
  /** What scripts know it by. */
  readonly mark: string;
  readonly closesAt: Date;
}

export interface MediationFrameProps {
  readonly mediator: { readonly name: string; readonly place: { readonly nom: string } };
  readonly place?: keyof typeof texts.places;
  readonly help?: OpenHelp | undefined;
  readonly children: ComponentChildren;
}

const PLACES = { help: MEDIATION_PAGE, followed: FOLLOWED_PAGE, counts: COUNTS_PAGE } as const;

/** What every page of mediators has around it: their parts, who they are, and the session that is open. */
export function MediationFrame({ mediator, place, help, children }: MediationFrameProps) {
  return (
    <div class="wrap mediation">
      <nav class="desk-line" aria-label={texts.nav}>
        <ul>
          {Object.entries(PLACES).map(([key, href]) => (
            <li key={key}>
              <a href={href} aria-current={key === place ? 'page' : undefined}>
                {texts.places[key as keyof typeof PLACES]}
              </a>
            </li>
          ))}
        </ul>
        <p>
          {mediator.name}, {mediator.place.nom}
        </p>
        {help === undefined && (
          <form method="post" action={SIGN_OUT_ACTION}>
            <button class="link" type="submit">
              {texts.signOut}
            </button>
          </form>
        )}
      </nav>
      {help !== undefined && <HelpBar {...help} />}
      {children}
    </div>
  );
}

function HelpBar({ mark, closesAt }: OpenHelp) {
  return (
    <aside
      class="note help-bar"
      data-help={mark}
      data-closes-in={Math.max(0, Math.round((closesAt.getTime() - Date.now()) / 1000))}
      data-soon={texts.soon}
    >
      <p role="status">{texts.closes(closesAt)}</p>
      <p>
        <a class="button quiet" href={END_PAGE}>
          {texts.end}
        </a>
      </p>
    </aside>
  );
}
