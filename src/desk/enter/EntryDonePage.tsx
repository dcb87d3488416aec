import { PROTOCOL } from '../../kit/protocol.ts';
import { RequestKeys } from '../../requests/receipt/RequestKeys.tsx';
import { deskFrameTexts } from '../desk-frame-texts.ts';
import { deskRequestPath } from '../request/request-paths.ts';
import { ENTER_PAGE, ENTER_STEPS, enterPath, GIVEN } from './enter-paths.ts';
import { enterTexts as texts } from './enter-texts.ts';

export interface EntryDonePageProps {
  readonly slug: string;
  /** Of the procedure. */
  readonly title: string;
  readonly reference: string;
  readonly trackingCode: string;
  /** How the receipt reaches the person, in sentences. */
  readonly leaves: readonly string[];
  /** What prints the receipt from this page alone. */
  readonly given: string;
}

/** What was filed, the code that opens it, and the receipt that this way of coming calls for. */
export function EntryDonePage(props: EntryDonePageProps) {
  const { slug, title, reference, trackingCode, leaves, given } = props;
  return (
    <>
      <article class="ticket">
        <header tabIndex={-1} autofocus>
          <p class="over-title">{title}</p>
          <h1>{texts.done(reference)}</h1>
          <RequestKeys reference={reference} trackingCode={trackingCode} />
          <p>{texts.codeOnce}</p>
        </header>
      </article>
      {leaves.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <form method="post" action={enterPath(slug)} target="_blank">
        <input type="hidden" name={GIVEN} value={given} />
        <p class="actions">
          <button class="button" type="submit" name={PROTOCOL.step} value={ENTER_STEPS.receipt}>
            {texts.print} <span class="sr">{deskFrameTexts.newTab}</span>
          </button>
        </p>
      </form>
      <ul>
        <li>
          <a href={deskRequestPath(reference)}>{texts.see}</a>
        </li>
        <li>
          <a href={ENTER_PAGE}>{texts.next}</a>
        </li>
      </ul>
    </>
  );
}
