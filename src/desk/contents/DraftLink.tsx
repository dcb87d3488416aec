import { QrCode } from '../../kit/QrCode.tsx';
import { draftPreviewTexts } from './draft-preview-texts.ts';

const texts = draftPreviewTexts.link;

export interface DraftLinkProps {
  readonly url: string;
  readonly until: string;
  /** Whether the text that it has now is drawn. */
  readonly isDrawn: boolean;
}

/** The address of a draft, to send to a colleague or to show to their phone. */
export function DraftLink({ url, until, isDrawn }: DraftLinkProps) {
  return (
    <section class="note">
      <h2>{texts.title}</h2>
      <p>
        {texts.intro} {texts.until(until)}
      </p>
      {!isDrawn && <p role="status">{texts.drawing}</p>}
      <p>
        <a href={url}>{texts.open}</a>
      </p>
      <code class="answer">{url}</code>
      <QrCode text={url} label={texts.qr} />
    </section>
  );
}
