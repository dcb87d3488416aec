import { INCIDENT_ACTION } from '../kit/paths.ts';
import { INCIDENT } from '../kit/protocol.ts';
import { attemptTexts } from './attempt-texts.ts';
import type { AttestedAttempt } from './attempt.ts';

/** What proves that the service failed: shown or kept by the server, and here in case it fails again. */
export function AttestationForm({ attested }: { attested: AttestedAttempt }) {
  return (
    <form method="post" action={INCIDENT_ACTION}>
      <input type="hidden" name={INCIDENT.code} value={attested.code} />
      <p>{attemptTexts.attested(attested.at)}</p>
      <p class="actions">
        <button class="button quiet" type="submit">
          {attemptTexts.show}
        </button>{' '}
        <button class="link" type="submit" name={INCIDENT.as} value={INCIDENT.file}>
          {attemptTexts.keep}
        </button>
      </p>
      <details>
        <summary>{attemptTexts.code}</summary>
        <p>
          <code>{attested.code}</code>
        </p>
      </details>
    </form>
  );
}
