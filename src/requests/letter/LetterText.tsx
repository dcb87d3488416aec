import { formatDay } from '../../kit/format-day.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import { SectionBody } from '../receipt/SectionBody.tsx';
import type { Letter } from './letter.ts';

/** What a letter says, on a page: the same words as its paper, without the addresses of the envelope. */
export function LetterText({ letter }: { letter: Letter }) {
  const { place, on, subject, body, signatory } = letter;
  return (
    <>
      <p>
        {place}, le {formatDay(on)}
      </p>
      <h3>{subject}</h3>
      {body.map((block, index) =>
        block.kind === 'paragraph' ? (
          <p key={index}>
            <AnswerText lines={[block.text]} />
          </p>
        ) : (
          <section key={index}>
            <h4>{block.title}</h4>
            <SectionBody section={block} />
          </section>
        ),
      )}
      {signatory !== undefined && (
        <p>
          <AnswerText
            lines={[signatory.name, signatory.quality, signatory.service].filter(
              (line) => line !== undefined,
            )}
          />
        </p>
      )}
    </>
  );
}
