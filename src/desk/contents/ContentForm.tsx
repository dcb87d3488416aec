import { filePage, PARTS } from './contents-paths.ts';
import { EntryForm, type EntryOfFile } from './fields/EntryForm.tsx';
import { TextForm, type TextFormProps } from './TextForm.tsx';

export interface ContentFormProps extends TextFormProps {
  /** Its boxes; nothing where it is written as a text. */
  readonly boxes?: EntryOfFile | undefined;
}

/** A file to write: in boxes when it is short, else as a text. */
export function ContentForm({ boxes, ...form }: ContentFormProps) {
  const { again, path } = form;
  if (boxes === undefined) return <TextForm {...form} />;
  const { text: _text, ...rest } = form;
  const page = again?.action ?? filePage(path);
  const asText = `${page}${page.includes('?') ? '&' : '?'}${PARTS.view}=texte`;
  return <EntryForm {...rest} {...boxes} asText={asText} />;
}
