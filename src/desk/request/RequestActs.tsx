import { parisDayAndTime } from '../../kit/paris-time.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import type { AgentName } from '../../requests/events/agent-name.ts';
import { valuesBefore } from '../acts/act-fields.ts';
import { actsIn, USUAL_ACTS, type ActedOn } from '../acts/act-kinds.ts';
import { actTexts } from '../acts/act-texts.ts';
import type { AgentVerb } from '../acts/agent-acts.ts';
import type { NamedAnswer } from '../desk-content.ts';
import { ActForm } from './ActForm.tsx';
import type { DeskDraft } from './desk-work.ts';
import { formTexts, requestTexts as texts } from './request-texts.ts';
import type { TriedAct } from './tried-act.ts';

export interface RequestActsProps {
  readonly request: ActedOn;
  readonly caller: { readonly name: AgentName };
  readonly drafts: readonly DeskDraft[];
  readonly tried: TriedAct | undefined;
  readonly newKey: () => string;
  readonly seen: number;
  readonly seenHeld: readonly string[];
  readonly templates: readonly NamedAnswer[];
  /** Whether the agent took it last. */
  readonly isInCharge: boolean;
}

/** More links are slower to read than the list of forms. */
const MOST_LINKS = 5;

/** One button at once to take the request, and a way to the form of each other act. */
export function ActsAtOnce(props: RequestActsProps) {
  const acts = actsIn(props.request);
  return (
    <nav class="acts" aria-label={texts.acts}>
      {acts.includes('prendre') &&
        (props.isInCharge ? <p>{texts.inCharge}</p> : drawForm(props, 'prendre', true))}
      <ul>
        {acts
          .filter((verb) => verb !== 'prendre')
          .slice(0, MOST_LINKS)
          .map((verb) => (
            <li key={verb}>
              <a href={`#${verb}`}>{actTexts[verb].title}</a>
            </li>
          ))}
        <li>
          <a href="#agir">{texts.otherActs}</a>
        </li>
      </ul>
    </nav>
  );
}

/** What an agent may do where the request stands: the usual acts open, the others folded. */
export function RequestActs(props: RequestActsProps) {
  const { request, tried, drafts } = props;
  const usual = USUAL_ACTS[request.state];
  const acts = actsIn(request);
  const forms = acts.filter((verb) => verb !== 'prendre');
  // What was written for an act that is not possible any more.
  const kept = [
    ...(tried === undefined ? [] : [{ act: tried.verb, typed: tried.values }]),
    ...drafts.filter(({ act }) => act !== tried?.verb),
  ].filter(({ act }) => !acts.some((verb) => verb === act));
  return (
    <section class="card acts-forms" aria-labelledby="agir">
      <h2 id="agir">{texts.acts}</h2>
      {kept.map(({ act, typed }) => (
        <Kept key={act} typed={typed} />
      ))}
      {[
        ...forms.filter((verb) => usual.includes(verb)),
        ...forms.filter((verb) => !usual.includes(verb)),
      ].map((verb) => drawForm(props, verb, usual.includes(verb)))}
    </section>
  );
}

/** With what was tried, else with a draft, else with what is known before. */
function drawForm(props: RequestActsProps, verb: AgentVerb, isUsual: boolean) {
  const { caller, drafts, tried, newKey } = props;
  const draft = drafts.find(({ act }) => act === verb);
  const isTried = tried?.verb === verb;
  const before = { ...valuesBefore(verb, caller.name), ...draft?.typed };
  return (
    <ActForm
      key={verb}
      {...props}
      verb={verb}
      isOpen={isTried || draft !== undefined || isUsual}
      tried={isTried ? tried : { values: before, problems: [] }}
      draftAt={isTried ? undefined : draft && parisDayAndTime(new Date(draft.savedAt))}
      eventKey={newKey()}
    />
  );
}

/** Nobody writes it twice. */
function Kept({ typed }: Pick<DeskDraft, 'typed'>) {
  return (
    <div class="note">
      <p>{formTexts.gone}</p>
      <h3>{texts.kept}</h3>
      {Object.values(typed)
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text}>
            <AnswerText lines={[text]} />
          </p>
        ))}
    </div>
  );
}
