import type { Colleague } from './desk-work.ts';
import { requestTexts as texts } from './request-texts.ts';

const MINUTE_MS = 60_000;

/** Who else has the request open or writes an answer: nobody is locked out, everybody is seen. */
export function Colleagues({
  others,
  now,
}: {
  readonly others: readonly Colleague[];
  readonly now: Date;
}) {
  if (others.length === 0) return null;
  return (
    <ul class="note colleagues">
      {others.map(({ name, openedAt, isWriting }) => {
        const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(openedAt)) / MINUTE_MS));
        return (
          <li key={name}>
            {texts.opened(name, texts.since(minutes))}
            {isWriting && ` ${texts.writes}`}.
          </li>
        );
      })}
    </ul>
  );
}
