import type { EndTexts } from './mediation-texts.ts';

interface EndPageProps {
  readonly texts: EndTexts;
  readonly action: string;
  /** To the session. */
  readonly back: string;
}

/** Before a session ends: what the person takes away, and what has not left yet, which a script lists. */
export function EndPage({ texts, action, back }: EndPageProps) {
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
        {texts.things.map((thing) => (
          <li>{thing}</li>
        ))}
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
