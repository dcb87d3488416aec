import { sessionTexts } from './sign-in/sign-in-texts.ts';

export interface KeptFormPageProps {
  readonly form: {
    readonly path: string;
    readonly entries: readonly (readonly [name: string, text: string])[];
  };
  /** Where it is given up. */
  readonly forgetAction: string;
}

/** What people wrote, and not the marks that forms carry. */
const isWriting = (text: string) => /\s/u.test(text.trim());

/** What an agent was sending when their session ended: to send now, to copy, or to give up. */
export function KeptFormPage({ form, forgetAction }: KeptFormPageProps) {
  const texts = sessionTexts.kept;
  const written = form.entries.filter(([, text]) => isWriting(text));
  return (
    <>
      <h1>{texts.title}</h1>
      {texts.explanation.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {written.map(([name, text]) => (
        <blockquote key={name} class="lines card">
          {text}
        </blockquote>
      ))}
      <form method="post" action={form.path}>
        {form.entries.map(([name, text], index) => (
          <input key={index} type="hidden" name={name} value={text} />
        ))}
        <p class="actions">
          <button class="button">{texts.send}</button>
          <a href={form.path}>{texts.backToPage}</a>
        </p>
      </form>
      <form method="post" action={forgetAction}>
        <button class="link">{texts.forget}</button>
      </form>
    </>
  );
}
