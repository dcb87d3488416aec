import { PROTOCOL } from '../../kit/protocol.ts';
import { formTexts as questionTexts } from '../../questions/form-texts.ts';
import { FormField } from '../../questions/FormField.tsx';
import { fieldsOfAct } from '../acts/act-fields.ts';
import type { ActedOn } from '../acts/act-kinds.ts';
import { actTexts } from '../acts/act-texts.ts';
import type { AgentVerb } from '../acts/agent-acts.ts';
import type { NamedAnswer } from '../desk-content.ts';
import { SEEN_HELD } from '../outbox/outbox-protocol.ts';
import { AnswerTemplates } from './AnswerTemplates.tsx';
import { BUTTONS, SEEN } from './request-paths.ts';
import { formTexts as texts } from './request-texts.ts';
import type { TriedAct } from './tried-act.ts';

export interface ActFormProps {
  readonly verb: AgentVerb;
  readonly request: ActedOn;
  /** Whether it is shown at once, rather than folded. */
  readonly isOpen: boolean;
  readonly tried: Omit<TriedAct, 'verb'>;
  /** When the draft that fills it was kept. */
  readonly draftAt?: string | undefined;
  /** Makes a second sending of the same page harmless. */
  readonly eventKey: string;
  /** Last event that the page shows. */
  readonly seen: number;
  /** Messages of colleagues that have not left and that the page shows. */
  readonly seenHeld: readonly string[];
  /** Answers that agents often give, for a message. */
  readonly templates: readonly NamedAnswer[];
}

/** One act in a form of its own: plain controls, the same checks as any form of the site. */
export function ActForm(props: ActFormProps) {
  const { verb, isOpen } = props;
  const { title } = actTexts[verb];
  if (verb === 'prendre') return <ActControls {...props} />;
  return (
    <details id={verb} open={isOpen}>
      <summary>{title}</summary>
      <ActControls {...props} />
    </details>
  );
}

function ActControls(props: ActFormProps) {
  const { verb, request, tried, draftAt, eventKey, seen, seenHeld, templates } = props;
  const { intro, send } = actTexts[verb];
  const fields = fieldsOfAct(verb, request);
  const isOptional = fields.some((field) => field.type !== 'information' && !field.required);
  return (
    <form method="post" noValidate acceptCharset="utf-8">
      {intro !== undefined && <p>{intro}</p>}
      {isOptional && <p class="hint">{questionTexts.requiredRule}</p>}
      {draftAt !== undefined && <p class="hint">{texts.draftOf(draftAt)}</p>}
      <input type="hidden" name={PROTOCOL.key} value={eventKey} />
      <input type="hidden" name={SEEN} value={seen} />
      {verb === 'ecrire' &&
        seenHeld.map((key) => <input key={key} type="hidden" name={SEEN_HELD} value={key} />)}
      {verb === 'ecrire' && templates.length > 0 && <AnswerTemplates templates={templates} />}
      {fields.map((field) => (
        <FormField key={field.key} field={field} values={tried.values} problems={tried.problems} />
      ))}
      <p class="actions">
        <button class="button" type="submit" name={PROTOCOL.step} value={verb}>
          {send}
        </button>
        {fields.some(({ type }) => type === 'long-text') && (
          <button
            class="button quiet"
            type="submit"
            name={PROTOCOL.step}
            value={`${BUTTONS.draft}:${verb}`}
          >
            {texts.draft}
          </button>
        )}
      </p>
    </form>
  );
}
