import { formatDay } from '../../kit/format-day.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import { answerParts } from '../request/answer-rows.ts';
import { fileTexts } from '../request/request-texts.ts';
import { isServed } from '../request/served-file.ts';
import { OPINION_TEXT, opinionFilePath } from './opinion-paths.ts';
import type { Opinion } from './opinion.ts';
import { opinionsTexts as texts } from './opinions-texts.ts';

export interface OpinionPageProps {
  readonly id: string;
  readonly opinion: Opinion;
  readonly newKey: string;
  /** What was typed, and what is wrong in it. */
  readonly typed?: string | undefined;
  readonly problem?: string | undefined;
}

/** One request, read to say what one thinks of it: the question, the answers, the files, one form. */
export function OpinionPage(props: OpinionPageProps) {
  const { opinion } = props;
  return (
    <>
      <h1>{texts.titleOf(opinion.reference)}</h1>
      <p>{opinion.definition.procedure.title}</p>
      <section class="card">
        <h2>{texts.asks(opinion.by, opinion.from)}</h2>
        <AnswerText lines={[opinion.question]} />
        <p>{texts.wanted(formatDay(opinion.wantedOn))}</p>
        <p class="hint">{texts.received(formatDay(parisDay(new Date(opinion.receivedAt))))}</p>
      </section>
      <GiveForm {...props} />
      <Sent {...props} />
    </>
  );
}

function GiveForm({ newKey, typed = '', problem }: OpinionPageProps) {
  return (
    <section class="card">
      <form method="post" acceptCharset="utf-8">
        <input type="hidden" name={PROTOCOL.key} value={newKey} />
        <div class={problem === undefined ? 'field' : 'field wrong'}>
          <label for={OPINION_TEXT}>{texts.answer}</label>
          <p class="hint" id="avis-aide">
            {texts.answerHint}
          </p>
          {problem !== undefined && (
            <p class="error" id="avis-erreur">
              {problem}
            </p>
          )}
          <textarea
            id={OPINION_TEXT}
            name={OPINION_TEXT}
            rows={6}
            aria-invalid={problem === undefined ? undefined : 'true'}
            aria-describedby={problem === undefined ? 'avis-aide' : 'avis-erreur avis-aide'}
            value={typed}
          />
        </div>
        <p class="actions">
          <button class="button" type="submit">
            {texts.send}
          </button>
        </p>
      </form>
    </section>
  );
}

/** What the person sent: nothing else of the request is here. */
function Sent({ id, opinion: { definition, answers, files } }: OpinionPageProps) {
  return (
    <>
      <section class="card">
        {answerParts(definition, answers, []).map(({ title, rows }) => (
          <div key={title}>
            <h2>{title}</h2>
            <dl class="rows">
              {rows.map(({ label, lines }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <AnswerText lines={lines} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </section>
      {files.length > 0 && (
        <section class="card">
          <h2>{texts.files}</h2>
          <ul class="files">
            {files.map((file) => (
              <li key={file.id}>
                {isServed(file) ? (
                  <a href={opinionFilePath(id, file.id)} download={file.name}>
                    {fileTexts.download(file.name)}
                  </a>
                ) : (
                  <bdi>{file.name}</bdi>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
