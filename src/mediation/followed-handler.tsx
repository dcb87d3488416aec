import { titlesOf, type DeskContent } from '../desk/desk-content.ts';
import { formatDay } from '../kit/format-day.ts';
import { stateTexts } from '../requests/events/event-texts.ts';
import type { Handler } from '../web/handler.ts';
import { followedTexts as texts } from './followed-texts.ts';
import type { InSession } from './with-help.server.tsx';

export interface FollowedDependencies {
  readonly session: InSession;
  readonly content: () => Promise<DeskContent>;
}

/** Where requests stand (`/mediation/suivis/`), for those who wanted it: never what they answered. */
export function createFollowedHandler({ session, content }: FollowedDependencies): Handler {
  return (request) =>
    session(request, async (mediator, help) => {
      const followed = await mediator.desk.followed();
      const titleOf = titlesOf(await content());
      return session.draw(
        mediator,
        help,
        texts.title,
        <>
          <h1>{texts.title}</h1>
          <p>{followed.length === 0 ? texts.none : texts.intro}</p>
          <ul class="ways">
            {followed.map((one) => (
              <li class="service" key={one.reference}>
                <div>
                  <h2>{titleOf(one.procedure)}</h2>
                  <p>
                    {one.firstName} {one.lastName},{' '}
                    <span class="code small-code">{one.reference}</span>
                  </p>
                  <p>{texts.state(stateTexts[one.state], formatDay(one.receivedOn))}</p>
                  <p class="small">{texts.until(formatDay(one.endsOn))}</p>
                </div>
              </li>
            ))}
          </ul>
        </>,
        { place: 'followed' },
      );
    });
}
