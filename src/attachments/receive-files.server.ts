import { errorCode, type Log } from '../kit/log.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import type { AnswerProblem, FormValues } from '../questions/answer-problem.ts';
import type { FilesField } from '../questions/files/files-schema.ts';
import { filesTexts } from '../questions/files/files-texts.ts';
import { joinReferences, readReferences, type KeptFile } from '../questions/files/files.ts';
import { keepingTexts } from '../questions/files/kept-files-texts.ts';
import type { SourceNetwork } from '../web/client-source.ts';
import type { FormFile } from '../web/read-form.ts';
import type { FileKeeper, Keeping } from './file-keeper.server.ts';

export interface ReceiveFilesDependencies {
  readonly keeper: FileKeeper;
  readonly log: Log;
}

/** What came with a form, and what its controls hold of files that came before. */
export interface FormWithFiles {
  readonly definition: Pick<FiledDefinition, 'slug' | 'form'>;
  readonly values: FormValues;
  readonly files: readonly FormFile[];
  /** Where they come from, when a quota applies to it. */
  readonly networks: readonly SourceNetwork[];
}

/** The values with the files that are kept, and what is to be said of the others. */
export interface ReceivedFiles {
  readonly values: FormValues;
  readonly problems: readonly AnswerProblem[];
  /** Whether a file that is right could not be kept, because of a failure of the service. */
  readonly isBroken: boolean;
}

/**
 * Keeps the files of a form, whatever else is wrong in it: nobody sends a file twice because of
 * another answer. Never throws: a file that cannot be kept is told.
 */
export async function receiveFiles(
  dependencies: ReceiveFilesDependencies,
  { definition, values, files, networks }: FormWithFiles,
): Promise<ReceivedFiles> {
  const { keeper, log } = dependencies;
  const questions = definition.form.flatMap(({ fields }) =>
    fields.filter((field) => field.type === 'files'),
  );
  const held: Record<string, string> = {};
  const problems: AnswerProblem[] = [];
  let isBroken = false;
  for (const field of questions) {
    const tell = (message: string) => problems.push({ control: field.key, message });
    const kept = [...(await stillThere(field, values[field.key] ?? '', tell))];
    for (const { file } of files.filter(({ control }) => control === field.key)) {
      if (kept.length >= field.max) {
        tell(filesTexts.tooMany(field.label, field.max));
        break;
      }
      const keeping = await take(file, field);
      if ('kept' in keeping) kept.push(keeping.kept);
      else tell(keeping.refused);
    }
    held[field.key] = joinReferences(kept);
  }
  return { values: { ...values, ...held }, problems, isBroken };

  async function take(file: File, field: FilesField): Promise<Keeping> {
    try {
      return await keeper.take(file, { procedure: definition.slug, field }, networks);
    } catch (error) {
      log({ event: 'file.failed', code: errorCode(error) });
      isBroken = true;
      const { cleanFileName } = await import('./clean-file-name.ts');
      return { refused: keepingTexts.notStored(cleanFileName(file.name)) };
    }
  }

  /** Files that came before, as they are known here: what a page says of them is not believed. */
  async function stillThere(
    { key }: FilesField,
    value: string,
    tell: (message: string) => void,
  ): Promise<readonly KeptFile[]> {
    const said = readReferences(value);
    if (said.length === 0) return said;
    try {
      const found = await keeper.find(said.map(({ id }) => id));
      return said.flatMap(({ id, name }) => {
        const one = found.find((file) => file.id === id);
        if (one?.type != null && one.procedure === definition.slug && one.field === key) {
          return [{ id, bytes: one.size, type: one.type, name: one.name }];
        }
        tell(keepingTexts.gone(name));
        return [];
      });
    } catch (error) {
      // They are looked for again before anything is stored.
      log({ event: 'file.failed', code: errorCode(error) });
      return said;
    }
  }
}
