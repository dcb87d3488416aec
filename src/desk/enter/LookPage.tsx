import { formatDay } from '../../kit/format-day.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import { controlId } from '../../questions/control-id.ts';
import { ErrorSummary } from '../../questions/ErrorSummary.tsx';
import { describedBy } from '../../questions/FieldTexts.tsx';
import { QuestionFrame } from '../../questions/QuestionFrame.tsx';
import { stateTexts } from '../../requests/events/event-texts.ts';
import type { DeskProcedure } from '../desk-content.ts';
import { listTexts } from '../list/list-texts.ts';
import { deskRequestPath } from '../request/request-paths.ts';
import { ENTER_PAGE, ENTER_STEPS, enterPath, LOOKED, type Looked } from './enter-paths.ts';
import { lookTexts as texts } from './enter-texts.ts';
import type { FoundRequest, LookedAt, LookedFor } from './looked.ts';

export interface LookPageProps {
  readonly typed: LookedFor;
  /** Nothing before anything is looked for. */
  readonly looked?: LookedAt | undefined;
  /** Why nothing was looked for. */
  readonly problem?: string | undefined;
  /** Those of the services where the agent may process. */
  readonly procedures: readonly DeskProcedure[];
}

/** Begins by looking, says what is there already, then leads to the form of a procedure. */
export function LookPage({ typed, looked, problem, procedures }: LookPageProps) {
  return (
    <>
      <h1>{texts.title}</h1>
      {procedures.length === 0 && <p class="note">{texts.noProcedure}</p>}
      {problem !== undefined && (
        <ErrorSummary problems={[{ control: LOOKED[0], message: problem }]} />
      )}
      <LookForm typed={typed} problem={problem} />
      {looked !== undefined && (
        <>
          <FoundRequests {...looked} />
          <ProcedureButtons typed={typed} procedures={procedures} />
        </>
      )}
    </>
  );
}

const TYPES = { nom: 'text', telephone: 'tel', courriel: 'email' } as const;

/** Posted: nobody's name stays in an address, a history or a log. */
function LookForm({ typed, problem }: Pick<LookPageProps, 'typed' | 'problem'>) {
  const [first] = LOOKED;
  const messageOf = (name: Looked) => (name === first ? problem : undefined);
  return (
    <form role="search" method="post" action={ENTER_PAGE} acceptCharset="utf-8" noValidate>
      <p>{texts.intro}</p>
      <div class="tools">
        {LOOKED.map((name) => (
          <LookField key={name} name={name} typed={typed[name]} message={messageOf(name)} />
        ))}
      </div>
      <p class="actions">
        <button class="button" type="submit">
          {texts.submit}
        </button>
      </p>
    </form>
  );
}

function LookField({
  name,
  typed,
  message,
}: {
  readonly name: Looked;
  readonly typed: string;
  readonly message: string | undefined;
}) {
  const { label, hint } = texts.fields[name];
  return (
    <QuestionFrame {...{ name, label, hint, message }} required={false}>
      <input
        {...{ id: controlId(name), name, type: TYPES[name], value: typed, maxLength: 200 }}
        {...describedBy(name, hint, message)}
        autocomplete="off"
        spellcheck={false}
      />
    </QuestionFrame>
  );
}

function FoundRequests({ open, over, isCut }: LookedAt) {
  return (
    <section class="card" tabIndex={-1} autofocus>
      <h2>{open.length === 0 && over.length === 0 ? texts.none : texts.open(open.length)}</h2>
      <p class="hint">{texts.looked}</p>
      <Requests found={open} />
      {over.length > 0 && (
        <>
          <h3>{texts.over(over.length)}</h3>
          <Requests found={over} />
        </>
      )}
      {open.length + over.length > 0 && <p>{texts.shared}</p>}
      {isCut && <p class="hint">{texts.many}</p>}
    </section>
  );
}

function Requests({ found }: { readonly found: readonly FoundRequest[] }) {
  if (found.length === 0) return null;
  return (
    <ul>
      {found.map(({ line, same }) => (
        <li key={line.reference}>
          <a href={deskRequestPath(line.reference)}>
            {line.name ?? listTexts.nameless}, {line.reference}
          </a>{' '}
          : {line.procedureTitle}, {stateTexts[line.state]}, {formatDay(line.receivedOn)} (
          {same.map((one) => texts.same[one]).join(', ')})
        </li>
      ))}
    </ul>
  );
}

/** A button for each: what was looked for goes on with it, and stays out of the address. */
function ProcedureButtons({ typed, procedures }: Pick<LookPageProps, 'typed' | 'procedures'>) {
  if (procedures.length === 0) return null;
  const services = Map.groupBy(procedures, ({ serviceName }) => serviceName);
  return (
    <form method="post" action={ENTER_PAGE} acceptCharset="utf-8">
      <h2>{texts.choose}</h2>
      <p class="hint">{texts.chooseHint}</p>
      {LOOKED.map((name) => (
        <input key={name} type="hidden" name={name} value={typed[name]} />
      ))}
      {[...services].map(([service, some]) => (
        <section key={service}>
          <h3>{service}</h3>
          <ul>
            {some.map(({ slug, title }) => (
              <li key={slug}>
                <button
                  class="link"
                  type="submit"
                  formAction={enterPath(slug)}
                  name={PROTOCOL.step}
                  value={ENTER_STEPS.start}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </form>
  );
}
