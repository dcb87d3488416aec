import { formatDay } from '../../kit/format-day.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { stateTexts } from '../../requests/events/event-texts.ts';
import type { OpenedRequest } from './desk-work.ts';
import { deskRequestPath } from './request-paths.ts';
import { requestTexts as texts } from './request-texts.ts';

/** An address that is shared has many: the search of the list finds the rest. */
const SHOWN = 10;

/** Other requests of the same contact, where the agent may read them. */
export function RelatedSection({ related }: Pick<OpenedRequest, 'related'>) {
  if (related.length === 0) return null;
  return (
    <section class="card">
      <h2>{texts.related}</h2>
      <p class="hint">{texts.relatedHint}</p>
      <ul>
        {related.slice(0, SHOWN).map(({ reference, title, state, receivedAt }) => (
          <li key={reference}>
            <a href={deskRequestPath(reference)}>{texts.title(reference)}</a> : {title},{' '}
            {stateTexts[state]}, {formatDay(parisDay(new Date(receivedAt)))}
          </li>
        ))}
      </ul>
      {related.length > SHOWN && <p class="hint">{texts.relatedMore}</p>}
    </section>
  );
}
