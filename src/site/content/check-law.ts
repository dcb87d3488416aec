import type { Commune } from '../../commune/commune.ts';
import { checkCitation } from '../../law/citations/check-citation.ts';
import { checkRegister } from '../../law/citations/check-register.ts';
import { citationsInSentence, findCitations } from '../../law/citations/citations.ts';
import type { LegalText } from '../../law/citations/legal-text.ts';
import type { CheckedFile } from './check-file.ts';
import { BODY_KEY, type FileProblem } from './content-error.ts';

/** Register of the texts of law that may be cited. */
const LEGAL_TEXTS = 'content/textes.yml';

/** A content that may cite the law: its keys, and the Markdown under them. */
type CitingContent = CheckedFile<unknown>;

/** Checks that every text of law that is cited exists, with its articles, and is not known as repealed. */
export function checkLaw(
  contents: readonly CitingContent[],
  register: readonly LegalText[],
  { ofName }: Pick<Commune, 'ofName'>,
): readonly FileProblem[] {
  return [
    ...checkRegister(register).map((problem) => ({ file: LEGAL_TEXTS, ...problem })),
    ...contents.flatMap(({ source: { file, body }, data }) =>
      [...findCitations(data), ...citationsInSentence(body, BODY_KEY)]
        .flatMap((citation) => checkCitation(citation, register, ofName))
        .map((problem) => ({ file, ...problem })),
    ),
  ];
}
