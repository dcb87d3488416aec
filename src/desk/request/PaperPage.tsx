import type { Receipt } from '../../law/receipt.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import { readLetter } from '../../requests/letter/letter.ts';
import { LetterText } from '../../requests/letter/LetterText.tsx';
import { stampOf } from '../../requests/receipt/receipt-texts.ts';
import { SectionBody } from '../../requests/receipt/SectionBody.tsx';
import { deskRequestPath } from './request-paths.ts';
import { requestTexts as texts } from './request-texts.ts';

export interface PaperPageProps {
  readonly reference: string;
  readonly receipt: Receipt | undefined;
  /** As it is stored. */
  readonly letter: string | undefined;
}

/** A receipt as it was issued, or a letter as the person has it. */
export function PaperPage({ reference, receipt, letter }: PaperPageProps) {
  return (
    <>
      <p class="over-title">
        <a href={deskRequestPath(reference)}>{texts.title(reference)}</a>
      </p>
      {receipt !== undefined && <ReceiptText receipt={receipt} />}
      {letter !== undefined && (
        <article>
          <h1>{texts.letterTitle}</h1>
          <h2>{readLetter(letter).procedure}</h2>
          <LetterText letter={readLetter(letter)} />
        </article>
      )}
    </>
  );
}

function ReceiptText({ receipt }: { readonly receipt: Receipt }) {
  const { title, change, next, rows, applicant, sections } = receipt;
  return (
    <article>
      <p class="tag">{stampOf(receipt)}</p>
      <h1>{title}</h1>
      {[...(change === undefined ? [] : [change]), next].map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          <SectionBody section={section} />
        </section>
      ))}
      <dl class="rows">
        {[...rows, ...applicant].map(({ label, lines }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <AnswerText lines={lines} />
            </dd>
          </div>
        ))}
      </dl>
      {sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          <SectionBody section={section} />
        </section>
      ))}
    </article>
  );
}
