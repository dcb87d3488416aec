import { deskRequestPath } from '../request/request-paths.ts';
import type { HeldMessage } from './held-message.ts';
import { outboxTexts as texts } from './outbox-texts.ts';

/** Above the list: what the agent has sent and can still take back, on the page of each request. */
export function LeavingMessages({ held }: { readonly held: readonly HeldMessage[] }) {
  if (held.length === 0) return null;
  return (
    <section class="note wait">
      <h2>{texts.list}</h2>
      <ul>
        {held.map(({ key, reference, isStopped, seconds }) => (
          <li key={key}>
            <a href={deskRequestPath(reference)}>
              {isStopped ? texts.inRequestStopped(reference) : texts.inRequest(reference, seconds)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
