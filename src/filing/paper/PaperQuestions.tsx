import { QuestionLabel } from '../../questions/FieldTexts.tsx';
import type {
  PaperAnswer,
  PaperCells,
  PaperOption,
  PaperQuestion,
} from '../../questions/paper-answer.ts';

/** A box for one sign, in pixels of a screen: 6 mm wide on paper. */
const BOX_WIDTH = 22;
const BOX_HEIGHT = 26;

/** Questions with room for a pen. */
export function PaperQuestions({ questions }: { questions: readonly PaperQuestion[] }) {
  return (
    <ul class="asked">
      {questions.map(({ label, required, hints, answer, unknown }) => (
        <li class={answer.kind === 'tick' ? 'tick' : undefined} key={label}>
          <p>
            <QuestionLabel label={label} required={required} />
          </p>
          {hints.length > 0 && <p class="hint">{hints.join(' ')}</p>}
          <Room answer={answer} />
          {unknown !== undefined && <Ticks options={[{ label: unknown }]} />}
        </li>
      ))}
    </ul>
  );
}

/** Answers or documents, each after a square to tick. */
export function Ticks({ options }: { options: readonly PaperOption[] }) {
  return (
    <ul class="ticks">
      {options.map(({ label, hint }) => (
        <li key={label}>
          {label}
          {hint !== undefined && <p class="hint">{hint}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Room for a pen. Screen readers pass over it: the words beside it say what is asked. */
function Room({ answer }: { answer: PaperAnswer }) {
  switch (answer.kind) {
    case 'tick':
    case 'none':
      return null;
    case 'lines':
      return <Lines count={answer.count} />;
    case 'cells':
      return (
        <div class="row">
          {answer.groups.map((group, index) => (
            <Cells {...group} key={index} />
          ))}
        </div>
      );
    case 'choices':
      return <Ticks options={answer.options} />;
    case 'parts':
      return <PaperQuestions questions={answer.parts} />;
  }
}

function Lines({ count }: { count: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <div class="line" key={index} />
      ))}
    </>
  );
}

/** A drawing and not grounds, which browsers leave out of what they print. */
function Cells({ label, count }: PaperCells) {
  const width = count * BOX_WIDTH;
  const inner = Array.from({ length: count - 1 }, (_, index) => `M${(index + 1) * BOX_WIDTH} 1v24`);
  return (
    <div>
      {label}
      <svg
        class="cells"
        viewBox={`0 0 ${width} ${BOX_HEIGHT}`}
        width={width}
        height={BOX_HEIGHT}
        aria-hidden="true"
      >
        <path d={`M1 1h${width - 2}v24H1z${inner.join('')}`} />
      </svg>
    </div>
  );
}
