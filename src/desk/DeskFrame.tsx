import type { ComponentChildren } from 'preact';
import type { AgentName } from '../requests/events/agent-name.ts';
import { deskFrameTexts, placesOf, type DeskPlace } from './desk-frame-texts.ts';
import { EXTEND_ACTION, SIGN_OUT_ACTION } from './desk-paths.ts';
import type { AgentKind, DeskRight } from './desk-right.ts';

export interface DeskFrameProps {
  /** Who works at the desk: a `DeskCaller`. */
  readonly caller: {
    readonly name: AgentName;
    readonly kind?: AgentKind;
    readonly rights: ReadonlyMap<string, DeskRight>;
    readonly closesAt?: Date;
  };
  /** The part of the desk that the page belongs to. */
  readonly place: DeskPlace;
  /** Class of what holds the page: `board`, `case`, `narrow`. */
  readonly layout?: string;
  readonly children: ComponentChildren;
}

/**
 * What every page of the desk has around it, inside the shell that the build made
 * (`src/site/pages/gabarit/bureau.astro`): menu, name of the agent, sign-out, and what is left of
 * the session.
 */
export function DeskFrame({ caller, place, layout = 'narrow', children }: DeskFrameProps) {
  return (
    <>
      <nav class="nav desk-nav" aria-label={deskFrameTexts.nav}>
        <ul>
          {placesOf(caller).map(([key, { href, label }]) => (
            <li key={key}>
              <a href={href} aria-current={key === place ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <p>{caller.name.name}</p>
        <form method="post" action={SIGN_OUT_ACTION}>
          <button class="link" type="submit">
            {deskFrameTexts.signOut}
          </button>
        </form>
      </nav>
      <main id="contenu" tabIndex={-1}>
        <div class={`wrap ${layout}`}>{children}</div>
      </main>
      {caller.closesAt !== undefined && <SessionEnd closesAt={caller.closesAt} />}
    </>
  );
}

/** In another tab, so that what is being written stays here, with or without script. */
function SessionEnd({ closesAt }: { readonly closesAt: Date }) {
  return (
    <form
      class="session"
      method="post"
      action={EXTEND_ACTION}
      target="_blank"
      data-closes-in={Math.max(0, Math.round((closesAt.getTime() - Date.now()) / 1000))}
      data-soon={deskFrameTexts.closesSoon}
      data-extended={deskFrameTexts.extended}
      data-not-extended={deskFrameTexts.notExtended}
    >
      <p role="status">{deskFrameTexts.closesAt(closesAt)}</p>
      <button class="button quiet" type="submit">
        {deskFrameTexts.extend} <span class="sr">{deskFrameTexts.newTab}</span>
      </button>
    </form>
  );
}
