import type { Commune } from '../../commune/commune.ts';
import { checkCitation } from '../../law/citations/check-citation.ts';
import { checkRegister } from '../../law/citations/check-register.ts';
import { citationsInSentence, findCitations } from '../../law/citations/citations.ts';
import type { LegalText } from '../../law/citations/legal-text.ts';
import type { CheckedFile } from './check-file.ts';
import { BODY_KEY, type FileProblem } from './content-error.ts';
import { shownPath, type ContentRoot } from './content-root.ts';

/** A content that may cite the law: its keys, and the Markdown under them. */
type CitingContent = CheckedFile<unknown>;

/** Checks that every text of law that is cited exists, with its articles, and is not known as repealed. */
export function checkLaw(
  root: ContentRoot,
  contents: readonly CitingContent[],
  register: readonly LegalText[],
  { ofName }: Pick<Commune, 'ofName'>,
): readonly FileProblem[] {
  const registerFile = shownPath(root, 'textes.yml');
  return [
    ...checkRegister(register).map((problem) => ({ file: registerFile, ...problem })),
    ...contents.flatMap(({ source: { file, body }, data }) =>
      [...findCitations(data), ...citationsInSentence(body, BODY_KEY)]
        .flatMap((citation) => checkCitation(citation, { file: registerFile, register, ofName }))
        .map((problem) => ({ file, ...problem })),
    ),
  ];
}
