import { deskRequestPath } from '../request/request-paths.ts';
import { recogniseTexts as texts } from './recognise-texts.ts';

/** Which request it is about, and the way back to it. */
export function RecogniseHead({ reference, title }: { reference: string; title: string }) {
  return (
    <>
      <p class="hint">
        <a href={deskRequestPath(reference)}>{texts.back}</a>
      </p>
      <p class="over-title">{reference}</p>
      <h1>{title}</h1>
    </>
  );
}
