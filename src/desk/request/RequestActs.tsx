import { AnswerText } from '../../questions/AnswerText.tsx';
import { parisDayAndTime } from '../../kit/paris-time.ts';
import { valuesBefore } from '../acts/act-fields.ts';
import { actsIn, USUAL_ACTS, type ActedOn } from '../acts/act-kinds.ts';
import type { DeskCaller } from '../caller.ts';
import type { NamedAnswer } from '../desk-content.ts';
import { ActForm } from './ActForm.tsx';
import type { DeskDraft } from './desk-work-repository.ts';
import { formTexts, requestTexts as texts } from './request-texts.ts';
import type { TriedAct } from './tried-act.ts';

export interface RequestActsProps {
  readonly request: ActedOn;
  readonly caller: Pick<DeskCaller, 'name'>;
  readonly drafts: readonly DeskDraft[];
  readonly tried: TriedAct | undefined;
  readonly newKey: () => string;
  readonly seen: number;
  readonly templates: readonly NamedAnswer[];
}

/** What an agent may do where the request stands: the usual acts open, the others folded. */
export function RequestActs(props: RequestActsProps) {
  const { request, caller, drafts, tried, newKey } = props;
  const usual = USUAL_ACTS[request.state];
  const acts = actsIn(request);
  const drawn = acts.map((verb) => {
    const draft = drafts.find(({ act }) => act === verb);
    const isTried = tried?.verb === verb;
    const before = { ...valuesBefore(verb, caller.name), ...draft?.typed };
    return {
      verb,
      isUsual: usual.includes(verb),
      form: (
        <ActForm
          key={verb}
          {...props}
          verb={verb}
          isOpen={isTried || draft !== undefined || usual.includes(verb)}
          tried={isTried ? tried : { values: before, problems: [] }}
          draftAt={isTried ? undefined : draft && parisDayAndTime(new Date(draft.savedAt))}
          eventKey={newKey()}
        />
      ),
    };
  });
  const others = drawn.filter(({ isUsual }) => !isUsual);
  return (
    <section class="part acts" aria-labelledby="agir">
      <h2 id="agir">{texts.acts}</h2>
      {tried !== undefined && !acts.includes(tried.verb) && <Kept tried={tried} />}
      {drawn.filter(({ isUsual }) => isUsual).map(({ form }) => form)}
      {others.length > 0 && <h3>{texts.otherActs}</h3>}
      {others.map(({ form }) => form)}
    </section>
  );
}

/** What was written for an act that is not possible any more: nobody writes it twice. */
function Kept({ tried: { values } }: { tried: TriedAct }) {
  return (
    <div class="note">
      <p>{formTexts.gone}</p>
      <h3>{texts.kept}</h3>
      {Object.values(values)
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text}>
            <AnswerText lines={[text]} />
          </p>
        ))}
    </div>
  );
}
