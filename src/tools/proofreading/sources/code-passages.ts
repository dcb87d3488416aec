import ts from 'typescript';
import { typography } from '../../../kit/typography.ts';
import { VALUE } from '../measures/words.ts';
import type { Passage } from '../passage.ts';

/**
 * Sentences written in code, as in files that end in `-texts.ts`: every text of two words or more. A text marked `fr`
 * gets its French spaces, as when it runs; the values that it takes in are shown as « […] ».
 */
export function codePassages(code: string): readonly Passage[] {
  const source = ts.createSourceFile('texts.ts', code, ts.ScriptTarget.Latest, true);
  const passages: Passage[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    const text = textOf(node);
    if (text !== undefined && /\p{L}\S*\s+\S*\p{L}/u.test(text)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      const isTitle = !/[.!?…:;]\s*$/u.test(text);
      passages.push({ part: 'other', isTitle, pieces: [{ text, line }], links: [] });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return passages;
}

function textOf(node: ts.Node): string | undefined {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return undefined;
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return undefined;
  const written = ts.isTemplateExpression(node)
    ? node.head.text + node.templateSpans.map(({ literal }) => VALUE + literal.text).join('')
    : node.text;
  const isFrench = ts.isTaggedTemplateExpression(node.parent) && node.parent.tag.getText() === 'fr';
  return isFrench ? typography(written) : written;
}
