import type { Proposal } from '../../publishing/review/proposal.ts';
import { ContentForm, type ContentFormProps } from './ContentForm.tsx';
import { CONTENT_FILE_PAGE, FILE_PARAMETER, PARTS, proposalPage } from './contents-paths.ts';
import { contentsTexts as texts } from './contents-texts.ts';

export interface FilePageProps extends ContentFormProps {
  /** What people call the file. */
  readonly title: string;
  /** What was proposed for this file, the last one first. */
  readonly history: readonly Proposal[];
  /** The change that can be undone at once. */
  readonly undoable: Proposal | undefined;
}

/** One file: what it says, what happened to it, and what it said before. */
export function FilePage({ title, history, undoable, ...form }: FilePageProps) {
  return (
    <>
      <h1>{title}</h1>
      <p class="hint">{form.path}</p>
      <ContentForm {...form} />
      <h2>{texts.file.history}</h2>
      {history.length === 0 && <p>{texts.file.noHistory}</p>}
      {undoable !== undefined && (
        <form method="post" action={CONTENT_FILE_PAGE}>
          <input type="hidden" name={FILE_PARAMETER} value={form.path} />
          <input type="hidden" name={PARTS.seen} value={form.seen} />
          <p class="hint">{texts.file.backHint}</p>
          <button class="button quiet" type="submit" name={PARTS.act} value="back">
            {texts.file.back}
          </button>
        </form>
      )}
      <ul>
        {history.map(({ id, state, events }) => (
          <li key={id}>
            <a href={proposalPage(id)}>{texts.states[state]}</a>
            <ul>
              {events.map((event, index) => (
                <li key={index}>{texts.happened(event)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
