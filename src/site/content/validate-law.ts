import { citationsInSentence, findCitations } from '../../law/citations/citations.ts';
import { validateCitation } from '../../law/citations/validate-citation.ts';
import { validateRegister } from '../../law/citations/validate-register.ts';
import type { WrittenContent } from '../../publishing/content-register.ts';
import { BODY_KEY, type FileProblem } from './content-error.ts';
import type { ContentRoot } from './content-root.ts';
import { shownPath } from './shown-path.ts';

/** Checks that every text of law that is cited exists, with its articles, and is not known as repealed. */
export function validateLaw(root: ContentRoot, content: WrittenContent): readonly FileProblem[] {
  const { legalTexts: register, commune } = content;
  const registerFile = shownPath(root, 'textes.yml');
  const citing = [
    ...content.procedures.map((one) => ({ ...one, said: one.procedure })),
    ...content.knowledgeSheets.map((one) => ({ ...one, said: one.sheet })),
    ...content.authorities.map((one) => ({ ...one, said: one.authority })),
    ...content.letterTemplates.map(({ file, template }) => ({
      ...{ file, said: {}, body: template.paragraphs.join('\n') },
    })),
    ...content.answerTemplates.map(({ file, answer }) => ({
      ...{ file, said: {}, body: answer.text },
    })),
  ];
  const known = { file: registerFile, register, ofName: commune.ofName };
  return [
    ...validateRegister(register).map((problem) => ({ file: registerFile, ...problem })),
    ...citing.flatMap(({ file, body, said }) =>
      [...findCitations(said), ...citationsInSentence(body, BODY_KEY)]
        .flatMap((citation) => validateCitation(citation, known))
        .map((problem) => ({ file, ...problem })),
    ),
  ];
}
