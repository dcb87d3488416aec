import * as v from 'valibot';
import { bodyText } from '../../commune/shared-editor-texts.ts';
import type { ContentKind } from '../../editing/content-kinds.ts';
import { nameKey } from '../../editing/name-key.ts';
import type { ContentProblem } from '../../kit/content-problem.ts';
import { SlugSchema } from '../../kit/editor-text.ts';
import { KINDS, type WrittenContent } from '../../publishing/content-register.ts';
import type { FileProblem } from '../../site/content/content-error.ts';
import { parseContentFile, type ContentFile } from '../../site/content/parse-content-file.ts';
import { validateFile } from '../../site/content/validate-file.ts';
import { proofread } from '../proofreading/proofread.ts';
import { readOther, readPage } from '../proofreading/sources/file-passages.ts';
import { partOfProcedure } from '../proofreading/sources/reader-keys.ts';
import { checkTexts } from './check-texts.ts';
import { validateTogether, withEntry } from './known-content.ts';
import { inToolWords } from './tool-words.ts';

/** What is to change in an entry, for whoever writes it. */
export interface EntryRemark {
  /** « Formulaire 1 › Questions 2 › Aide », or the text of the page. */
  readonly place: string;
  readonly sentence: string;
  /** Path of the key: `form.0.fields.1.hint`. Empty for the text of the page. */
  readonly key: string;
  /** A doubt may be saved all the same: other files, or a reader, decide. */
  readonly isDoubt: boolean;
}

const DRAFTS = 'brouillons';
const FILE_NAME = '(nom du fichier)';
/** Kinds whose words are those of others: names, addresses. */
const NOT_READ: ReadonlySet<string> = new Set([
  'autorites',
  'organismes',
  'ailleurs',
  'textes',
  'synonymes',
  'relectures',
]);

/**
 * Checks an entry as the build will: its own schema and rules, then what it says with the other files, then
 * its French.
 * @param path from the folder of the content: `demarches/x.md`
 * @param text of the file that would be written
 * @param known what the commune wrote elsewhere; without it, other files are not compared
 */
export function checkEntry(
  kind: ContentKind,
  path: string,
  text: string,
  known: WrittenContent | undefined,
): readonly EntryRemark[] {
  const source = parseContentFile({ name: '' }, path, text);
  const problems: FileProblem[] = [];
  const checked = validateFile(kind.schema, source, problems);
  const rule = Object.values(KINDS).find((one) => one.path === kind.path);
  if (checked !== undefined && rule?.isFolder === true) {
    const broken = rule.rule?.(checked.data) ?? [];
    problems.push(...broken.map((problem) => ({ file: source.file, ...problem })));
  }
  const name = kind.isFolder ? v.safeParse(SlugSchema, source.slug) : { success: true as const };
  if (!name.success) {
    const [{ message: expected }] = name.issues;
    const found = `« ${source.slug} »`;
    problems.push({ file: source.file, key: FILE_NAME, expected, found });
  }
  const isDraft = kind.name === DRAFTS;
  const own = problems.map((problem) => describe(kind, path, problem, isDraft));
  if (own.length > 0) return own;
  return [
    ...(known === undefined || checked === undefined
      ? []
      : validateTogether(known, withEntry(known, kind, source, checked.data), source.file).map(
          (problem) => describe(kind, path, problem, true),
        )),
    ...(NOT_READ.has(kind.name) ? [] : readAloud(source, kind)),
  ];
}

function describe(
  kind: ContentKind,
  path: string,
  { key, expected, found }: ContentProblem,
  isDoubt: boolean,
): EntryRemark {
  const isBody = /^\((?:ligne|texte)/u.test(key);
  const named = nameKey(path.replace(/^brouillons\//u, 'demarches/'), key);
  const place = isBody
    ? bodyText.label
    : (named?.words ?? (key === FILE_NAME ? checkTexts.fileName : kind.label));
  const wanted = inToolWords(kind, expected);
  const end = /[.?!…]$/u.test(wanted) ? wanted : `${wanted}.`;
  const sentence = found === 'rien' ? checkTexts.empty(end) : checkTexts.wrong(found, end);
  return { place, sentence, key: isBody || named === undefined ? '' : key, isDoubt };
}

/** Plain French: what `npm run relecture` would say of this file. */
function readAloud(source: ContentFile, kind: ContentKind): readonly EntryRemark[] {
  const isProcedure = kind.name === 'demarches' || kind.name === DRAFTS;
  const texts =
    kind.extension === 'yml'
      ? readOther(source)
      : readPage(source, isProcedure ? partOfProcedure : () => 'page');
  return proofread(texts)
    .filter(({ level }) => level === 'mend')
    .map(({ line, problem, sentence, proposal }) => {
      const key = keyAt(source, line);
      return {
        place: nameKey(source.path, key)?.words ?? bodyText.label,
        sentence: checkTexts.words(capital(problem), sentence, proposal),
        key,
        isDoubt: true,
      };
    });
}

/** The first key of a file at or above a line; nothing in the text of the page. */
function keyAt({ yaml, yamlLine, bodyLine, body }: ContentFile, line: number): string {
  if (body !== '' && line >= bodyLine) return '';
  const lines = yaml.split('\n').slice(0, line - yamlLine + 1);
  return (
    lines.map((text) => /^([\w-]+):/u.exec(text)?.[1]).findLast((key) => key !== undefined) ?? ''
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
