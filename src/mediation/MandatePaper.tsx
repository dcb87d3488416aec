import { mandateFormTexts } from './mandate-form-texts.ts';
import type { MandatePart } from './mandate-text.ts';

const texts = mandateFormTexts.paper;

export interface MandatePaperProps {
  readonly parts: readonly MandatePart[];
  readonly number: string;
  readonly code: string;
  readonly version: string;
  readonly digest: string;
}

/** Two copies of a mandate, one sheet each: the code is on the person’s alone. */
export function MandatePaper({ parts, number, code, version, digest }: MandatePaperProps) {
  return (
    <>
      {texts.copies.map((copy, place) => (
        <article class="sheet" key={copy}>
          <p class="tag">{copy}</p>
          <h2>{texts.over}</h2>
          <dl class="keys">
            <div>
              <dt>{texts.number}</dt>
              <dd class="code">{number}</dd>
            </div>
            {place === 0 && (
              <div>
                <dt>{texts.code}</dt>
                <dd class="code">{code}</dd>
              </div>
            )}
          </dl>
          {parts.map(({ title, lines }) => (
            <section key={title}>
              <h3>{title}</h3>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </section>
          ))}
          <div class="signatures">
            <p>{texts.personSigns}</p>
            <p>{texts.mediatorSigns}</p>
          </div>
          <p class="small">{texts.version(version, digest)}</p>
          {place === 0 && <p class="small">{texts.codeOnlyHere}</p>}
        </article>
      ))}
    </>
  );
}
