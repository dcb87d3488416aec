import * as v from 'valibot';
import { formatSize } from '../../kit/format-size.ts';
import type { Answer } from '../answers.ts';
import type { PaperRoom } from '../paper-answer.ts';
import type { AnswerParts } from '../parts-lines.ts';
import type { FilesField } from './files-schema.ts';
import {
  attachmentTexts,
  drawnFilesTexts,
  type FileFormat,
  fileRule,
  filesTexts,
} from './files-texts.ts';

/** What is said where there is no answer: what to give, and how. */
export const filesMissing = filesTexts.unreadable;

/** Kinds of files that are received, as they are recognised by their bytes. */
export const FILE_TYPES = [
  'pdf',
  'jpg',
  'png',
  'webp',
  'heic',
  'docx',
  'odt',
  'xlsx',
  'ods',
] as const;
export type FileType = (typeof FILE_TYPES)[number];

/** What an editor accepts, in words that people know. */
const FORMATS: Readonly<Record<FileFormat, readonly FileType[]>> = {
  pdf: ['pdf'],
  photo: ['jpg', 'png', 'webp', 'heic'],
  text: ['docx', 'odt'],
  spreadsheet: ['xlsx', 'ods'],
};

/** Bytes of one file, at most. */
export const LARGEST_FILE = 10 * 1024 * 1024;
/** A file that the server keeps for a person: what a form carries of it. */
export interface KeptFile {
  /** Nobody can guess it: who holds it may send the file. */
  readonly id: string;
  readonly bytes: number;
  readonly type: FileType;
  /** Name that was cleaned, with the extension of its type. */
  readonly name: string;
}

/** Types that a question takes. */
export function acceptedTypes({ formats }: Pick<FilesField, 'formats'>): readonly FileType[] {
  return formats.flatMap((format) => FORMATS[format]);
}

/** What may be chosen, in words, said before anything is chosen. */
export function filesRule({ formats, max }: FilesField): string {
  return fileRule(formats, max);
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;
const REFERENCE = /^(?<id>\S+) (?<bytes>\d{1,8}) (?<type>[a-z]{3,4}) (?<name>.{1,120})$/u;

/** Whether a text can be the key of a kept file: nothing else is looked for. */
export function isFileId(text: string): boolean {
  return UUID.test(text);
}

/** Name of the control of one kept file: each control of a form has a name of its own. */
export function keptControl(field: string, id: string): string {
  return `${field}.${id}`;
}

/** The question that a control of a kept file belongs to. */
export function questionOfKept(control: string): string | undefined {
  const dot = control.indexOf('.');
  return dot > 0 && isFileId(control.slice(dot + 1)) ? control.slice(0, dot) : undefined;
}

/** What a control holds for one file: « <key> 12345 pdf plan.pdf ». */
export function fileReference({ id, bytes, type, name }: KeptFile): string {
  return `${id} ${bytes} ${type} ${name}`;
}

/** Reads what a control holds; each line is one file. What is no reference of a file is left out. */
export function readReferences(value: string): readonly KeptFile[] {
  return [...new Set(value.split('\n'))].flatMap((line) => {
    const { id = '', bytes, type, name = '' } = REFERENCE.exec(line)?.groups ?? {};
    const known = FILE_TYPES.find((one) => one === type);
    return known === undefined || !isFileId(id)
      ? []
      : [{ id, bytes: Number(bytes), type: known, name }];
  });
}

/** Several references, as the value of one control. */
export function joinReferences(files: readonly KeptFile[]): string {
  return files.map(fileReference).join('\n');
}

/** A file as it is stored among the answers. */
export function answerOfFile({ id, name, bytes, type }: KeptFile) {
  return { id, nom: name, octets: bytes, type };
}

/** Files with their name, type and weight in bytes, in the order in which they were sent. */
export function filesAnswer(field: FilesField) {
  const { label, max } = field;
  const types = acceptedTypes(field);
  return v.pipe(
    v.string(),
    v.check(
      (value) => readReferences(value).length === value.split('\n').length,
      filesTexts.unreadable(label),
    ),
    v.transform(readReferences),
    v.check(
      (files) => files.every(({ type }) => types.includes(type)),
      filesTexts.otherFormat(label, field.formats),
    ),
    v.check((files) => files.length <= max, filesTexts.tooMany(label, max)),
    v.transform((files) => files.map(answerOfFile)),
  );
}

export function filesLines(_field: FilesField, answer: Answer): readonly string[] {
  return (answer as unknown as readonly AnswerParts[]).map(({ nom = '', octets }) =>
    attachmentTexts.file(nom, formatSize(Number(octets))),
  );
}

/** Ticked when papers come with the sheet. */
export function filesPaper(): PaperRoom {
  return { answer: { kind: 'tick' }, rule: drawnFilesTexts.join };
}

/** Files as the control of their question holds them. */
export function filesValues(_field: FilesField, answer: Answer): string {
  const files = answer as unknown as readonly ReturnType<typeof answerOfFile>[];
  return joinReferences(
    files.map(({ id, nom, octets, type }) => ({ id, name: nom, bytes: octets, type })),
  );
}
