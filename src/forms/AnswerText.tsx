/**
 * What a person answered, shown as it was typed: line breaks kept by the style, and isolated so that
 * right-to-left marks inside an answer cannot turn the page around it.
 */
export function AnswerText({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <bdi class="answer" key={index}>
          {line}
        </bdi>
      ))}
    </>
  );
}
