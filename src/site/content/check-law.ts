import { checkCitation } from '../../law/citations/check-citation.ts';
import { checkRegister } from '../../law/citations/check-register.ts';
import { citationsInSentence, findCitations } from '../../law/citations/citations.ts';
import type { WrittenContent } from '../../publishing/content-register.ts';
import { BODY_KEY, type FileProblem } from './content-error.ts';
import { shownPath, type ContentRoot } from './content-root.ts';

/** Checks that every text of law that is cited exists, with its articles, and is not known as repealed. */
export function checkLaw(root: ContentRoot, content: WrittenContent): readonly FileProblem[] {
  const { legalTexts: register, commune } = content;
  const registerFile = shownPath(root, 'textes.yml');
  const citing = [
    ...content.procedures.map((one) => ({ ...one, said: one.procedure })),
    ...content.knowledgeSheets.map((one) => ({ ...one, said: one.sheet })),
  ];
  const known = { file: registerFile, register, ofName: commune.ofName };
  return [
    ...checkRegister(register).map((problem) => ({ file: registerFile, ...problem })),
    ...citing.flatMap(({ file, body, said }) =>
      [...findCitations(said), ...citationsInSentence(body, BODY_KEY)]
        .flatMap((citation) => checkCitation(citation, known))
        .map((problem) => ({ file, ...problem })),
    ),
  ];
}
