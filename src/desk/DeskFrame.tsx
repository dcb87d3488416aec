import type { ComponentChildren } from 'preact';
import type { AgentName } from '../requests/events/agent-name.ts';
import { deskFrameTexts, menuOf, type DeskPlace } from './desk-frame-texts.ts';
import { EXTEND_ACTION, SIGN_OUT_ACTION } from './desk-paths.ts';
import type { AgentKind } from './desk-right.ts';
import type { HeldRights } from './may-process.ts';

export interface DeskFrameProps {
  /** Who works at the desk: a `DeskCaller`. */
  readonly caller: HeldRights & {
    readonly name: AgentName;
    readonly kind?: AgentKind;
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
  const { shown, folded } = menuOf(caller, place);
  return (
    <>
      <nav class="nav desk-nav" aria-label={deskFrameTexts.nav}>
        <PlaceList places={shown} current={place} />
        {folded.length > 0 && (
          <details>
            <summary>{deskFrameTexts.more}</summary>
            <PlaceList places={folded} current={place} />
          </details>
        )}
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

type Places = ReturnType<typeof menuOf>['shown'];

function PlaceList({ places, current }: { places: Places; current: DeskPlace }) {
  return (
    <ul>
      {places.map(([key, { href, label }]) => (
        <li key={key}>
          <a href={href} aria-current={key === current ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
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
