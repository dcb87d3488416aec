import { Fragment } from 'preact';

/**
 * What a person answered, shown as it was typed: line breaks kept by the style, and isolated so that
 * right-to-left marks inside an answer cannot turn the page around it. A space keeps lines apart
 * where the style is not read.
 */
export function AnswerText({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          <bdi class="answer">{line}</bdi>
        </Fragment>
      ))}
    </>
  );
}
