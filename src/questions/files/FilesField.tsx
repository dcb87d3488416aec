import { formatSize } from '../../kit/format-size.ts';
import { ONE_BY_ONE } from '../../kit/protocol.ts';
import { controlId } from '../control-id.ts';
import type { FieldProps } from '../FieldProps.ts';
import { describedBy } from '../FieldTexts.tsx';
import { QuestionFrame } from '../QuestionFrame.tsx';
import type { FilesField as Files } from './files-schema.ts';
import { attachmentTexts, drawnFilesTexts } from './files-texts.ts';
import {
  acceptedTypes,
  fileReference,
  filesRule,
  keptControl,
  readReferences,
  type FileType,
  type KeptFile,
} from './files.ts';

/** Extensions that systems give to a type, besides its own. */
const OTHER_EXTENSIONS: Readonly<Partial<Record<FileType, readonly string[]>>> = {
  jpg: ['jpeg'],
  heic: ['heif'],
};

/** Files to choose; those that the server keeps stay until their box is unticked. */
export function FilesField({ field, values, problems }: FieldProps<Files>) {
  const { key, label, required, max } = field;
  // Each file that is refused is named.
  const told = problems.filter(({ control }) => control === key).map(({ message }) => message);
  const message = told.length === 0 ? undefined : told.join(' ');
  const hintOf = (last: string) => [field.hint, filesRule(field), last].filter(Boolean).join(' ');
  const hint = hintOf(attachmentTexts.allTogether);
  const kept = readReferences(values[key] ?? '');
  const types = acceptedTypes(field);
  const extensions = types.flatMap((type) => [type, ...(OTHER_EXTENSIONS[type] ?? [])]);
  return (
    <QuestionFrame name={key} label={label} required={required} hint={hint} message={message}>
      <input
        type="file"
        id={controlId(key)}
        name={key}
        multiple={max > 1}
        accept={extensions.map((extension) => `.${extension}`).join()}
        required={required}
        {...{ [ONE_BY_ONE]: hintOf(attachmentTexts.oneByOne) }}
        {...describedBy(key, hint, message)}
      />
      {kept.length > 0 && <KeptFiles name={key} files={kept} />}
    </QuestionFrame>
  );
}

/** What was received already. Without a script, unticking is how to take a file back. */
function KeptFiles({ name, files }: { name: string; files: readonly KeptFile[] }) {
  return (
    <fieldset>
      <legend>{drawnFilesTexts.received}</legend>
      {files.map((file) => (
        <div class="choice" key={file.id}>
          <input
            type="checkbox"
            id={controlId(`${name}.${file.id}`)}
            name={keptControl(name, file.id)}
            value={fileReference(file)}
            checked
          />
          <label for={controlId(`${name}.${file.id}`)}>
            <bdi>{attachmentTexts.file(file.name, formatSize(file.bytes))}</bdi>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
