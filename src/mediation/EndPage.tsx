import { endTexts as texts } from './mediation-texts.ts';

/** Before a session ends: what the person takes away, and what has not left yet, which a script lists. @param back to the session */
export function EndPage({ action, back }: Readonly<Record<'action' | 'back', string>>) {
  return (
    <>
      <h1>{texts.title}</h1>
      <section class="note wait" data-waiting="" hidden>
        <h2>{texts.waiting}</h2>
        <p>{texts.waitingHint}</p>
        <ul />
      </section>
      <h2>{texts.check}</h2>
      <ul>
        <li>{texts.handed}</li>
        <li>{texts.papers}</li>
      </ul>
      <form method="post" action={action}>
        <p class="actions">
          <button class="button" type="submit">
            {texts.end}
          </button>
        </p>
      </form>
      <p>
        <a href={back}>{texts.back}</a>
      </p>
    </>
  );
}
