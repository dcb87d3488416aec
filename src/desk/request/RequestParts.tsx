import { formatDay } from '../../kit/format-day.ts';
import { formatSize } from '../../kit/format-size.ts';
import { parisDay, parisDayAndTime } from '../../kit/paris-time.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import { codePath } from '../code/code-path.ts';
import { codeTexts } from '../code/code-texts.ts';
import { answerParts } from './answer-rows.ts';
import type { DeskRequest } from './desk-request.ts';
import { fileOrigin } from './file-origin.ts';
import { letterOf } from './letter-of.ts';
import {
  deskFilePath,
  deskRequestPath,
  SHOWN_HERE,
  SHOWN_LETTER,
  SHOWN_RECEIPT,
} from './request-paths.ts';
import { fileTexts, requestTexts as texts } from './request-texts.ts';
import { isServed, isShown } from './served-file.ts';

interface OfRequest {
  readonly request: DeskRequest;
}

/** Answers as the person saw them, with those that they corrected. */
export function AnswerSection({ request: { submission, known } }: OfRequest) {
  const { erased_at: erasedAt, answers } = submission;
  return (
    <section class="card">
      <h2>{texts.answers}</h2>
      {erasedAt !== null && <p>{texts.erased(formatDay(parisDay(new Date(erasedAt))))}</p>}
      {erasedAt === null &&
        answerParts(known.definition, answers, known.events).map(({ title, rows }) => (
          <div key={title}>
            <h3>{title}</h3>
            <dl class="rows">
              {rows.map(({ label, lines, isCorrected }) => (
                <div key={label}>
                  <dt>
                    {label}
                    {isCorrected && <strong class="tag"> {texts.corrected}</strong>}
                  </dt>
                  <dd>
                    <AnswerText lines={lines} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
    </section>
  );
}

/** Every file, with its weight and where it comes from: shown here where a browser can, always a download. */
export function FileSection({ request: { submission, known, files } }: OfRequest) {
  const { reference, answers } = submission;
  const isEntered = submission.entered_by !== null;
  return (
    <section class="card">
      <h2>{texts.files}</h2>
      {files.length === 0 && <p>{texts.noFile}</p>}
      <ul class="files">
        {files.map((file) => {
          const { id, name, type, size, state } = file;
          const path = deskFilePath(reference, id);
          return (
            <li key={id}>
              <bdi>{name}</bdi>, {(type ?? '').toUpperCase()}, {formatSize(size)},{' '}
              {fileOrigin(known.definition.form, answers, id, isEntered)}
              {state !== 'clean' && <p class="hint">{fileTexts.states[state]}</p>}
              {isServed(file) && (
                <p>
                  <a href={path} download={name}>
                    {fileTexts.download(name)}
                  </a>
                </p>
              )}
              {isShown(file) && (
                <details>
                  <summary>{fileTexts.show}</summary>
                  <iframe
                    src={`${path}?${SHOWN_HERE}`}
                    title={fileTexts.frame(name)}
                    loading="lazy"
                    {...(type !== 'pdf' && { sandbox: '' })}
                  />
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Receipts as they were issued, letters, and a new follow-up code for whoever may give one. */
export function PaperSection({
  request: { submission, known, receipts },
  mayGiveCode,
}: OfRequest & { readonly mayGiveCode: boolean }) {
  const path = deskRequestPath(submission.reference);
  const letters = known.events.flatMap((event) => {
    const told = letterOf(event);
    return told === undefined
      ? []
      : [{ id: event.id, kind: told.kind, on: parisDay(new Date(event.at)) }];
  });
  return (
    <section class="card">
      <h2>{texts.documents}</h2>
      <ul>
        {receipts.map(({ number, kind, issued_at: at }) => (
          <li key={number}>
            <a href={`${path}?${SHOWN_RECEIPT}=${number}`}>
              {texts.receipt[kind](parisDayAndTime(new Date(at)))}
            </a>
          </li>
        ))}
        {letters.map(({ id, kind, on }) => (
          <li key={id}>
            <a href={`${path}?${SHOWN_LETTER}=${id}`}>{texts.letter[kind](formatDay(on))}</a>
          </li>
        ))}
      </ul>
      {mayGiveCode && (
        <p>
          <a href={codePath(submission.reference)}>{codeTexts.link}</a>
        </p>
      )}
    </section>
  );
}
