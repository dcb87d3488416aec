import { filePage, PARTS } from './contents-paths.ts';
import { contentsTexts as texts } from './contents-texts.ts';
import { EntryForm, type EntryOfFile } from './fields/EntryForm.tsx';
import { TextForm, type TextFormProps } from './TextForm.tsx';
import { toolAddressOf } from './tool/tool-address.ts';

export interface ContentFormProps extends TextFormProps {
  /** Its boxes; nothing where it is written as a text. */
  readonly boxes?: EntryOfFile | undefined;
}

/** A file to write: in boxes when it is short, else as a text. */
export function ContentForm({ boxes, ...form }: ContentFormProps) {
  const { again, path } = form;
  // What nobody saved yet is not on the table of the tool, and what was typed here would be lost.
  const isSaved = form.mayRemove === true || again !== undefined;
  const isTyped = form.problem !== undefined || (boxes?.drawn.problems.length ?? 0) > 0;
  const tool = isSaved && !isTyped ? toolAddressOf(path) : undefined;
  const { text: _text, ...rest } = form;
  const page = again?.action ?? filePage(path);
  const asText = `${page}${page.includes('?') ? '&' : '?'}${PARTS.view}=texte`;
  return (
    <>
      {tool !== undefined && (
        <p>
          <a href={tool}>{texts.tool.write}</a>
        </p>
      )}
      {boxes === undefined ? (
        <TextForm {...form} />
      ) : (
        <EntryForm {...rest} {...boxes} asText={asText} />
      )}
    </>
  );
}
