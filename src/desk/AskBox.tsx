import type { InputHTMLAttributes } from 'preact';

export interface AskBoxProps {
  readonly action: string;
  /** Identifier of the control. */
  readonly id: string;
  readonly name: string;
  readonly texts: { readonly label: string; readonly hint: string; readonly submit: string };
  readonly value: string;
  readonly problem: string | undefined;
  /** What else the control says of itself. */
  readonly control: Omit<InputHTMLAttributes, 'id' | 'name' | 'value'>;
  /** What the button asks for, where the page takes several forms. */
  readonly button?: { readonly name: string; readonly value: string };
  readonly role?: 'search';
}

/** One question, posted: what is asked stays in no address, no history and no log. */
export function AskBox(props: AskBoxProps) {
  const { action, id, name, texts, value, problem, control, button, role } = props;
  return (
    <form class="ask" role={role} method="post" action={action} acceptCharset="utf-8">
      <label for={id}>{texts.label}</label>
      <p class="hint" id={`${id}-aide`}>
        {texts.hint}
      </p>
      {problem !== undefined && (
        <p class="error" id={`${id}-erreur`}>
          {problem}
        </p>
      )}
      <div>
        <input
          {...control}
          id={id}
          name={name}
          value={value}
          autocomplete="off"
          aria-invalid={problem === undefined ? undefined : 'true'}
          aria-describedby={problem === undefined ? `${id}-aide` : `${id}-erreur ${id}-aide`}
        />
        <button class="button" type="submit" {...button}>
          {texts.submit}
        </button>
      </div>
    </form>
  );
}

/** Words to look for: a control of a search. */
export const SEARCHED = { type: 'search', maxLength: 200, enterkeyhint: 'search' } as const;
