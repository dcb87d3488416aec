import { markdownToMdast } from 'satteri';
import type { ContentProblem } from '../../kit/content-problem.ts';

type Node = ReturnType<typeof markdownToMdast>;
type Finding = Omit<ContentProblem, 'key'>;

const ADDRESS = /^(?:https:\/\/|mailto:|tel:|\/(?!\/)|#)/u;

/**
 * Checks the text of a page: what the design and the security policy cannot show well is refused
 * where it is written, rather than lost on the page.
 * @param bodyLine line of the file where the text starts, counted from 1
 */
export function validateMarkdown(body: string, bodyLine: number): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  let depth = 1;
  const visit = (node: Node) => {
    const finding =
      node.type === 'heading' ? validateHeading(node.depth, depth) : validateNode(node);
    if (node.type === 'heading') depth = node.depth;
    const line = bodyLine + (node.position?.start.line ?? 1) - 1;
    if (finding !== undefined) problems.push({ key: `(ligne ${line})`, ...finding });
    if ('children' in node) node.children.forEach(visit);
  };
  visit(markdownToMdast(body));
  return problems;
}

/** The title of the page is its only level 1; no level is skipped (RGAA 9.1). */
function validateHeading(depth: number, previous: number): Finding | undefined {
  const found = `un titre de niveau ${depth} (${'#'.repeat(depth)})`;
  if (depth === 1) {
    return { expected: 'un titre qui commence par ## : le titre de la page existe déjà', found };
  }
  if (depth <= previous + 1) return undefined;
  return {
    expected: `un titre de niveau ${previous + 1} au plus, sans sauter de niveau (RGAA 9.1)`,
    found,
  };
}

function validateNode(node: Node): Finding | undefined {
  switch (node.type) {
    case 'html':
      return {
        expected: 'du texte, sans balise HTML',
        found: `« ${node.value.slice(0, 60)} »`,
      };
    case 'image':
    case 'imageReference':
      return { expected: 'du texte : les images ne sont pas encore acceptées', found: 'une image' };
    case 'table':
      return {
        expected:
          'une liste : un tableau écrit ici n’aurait ni titre ni en-têtes de lignes (RGAA 5.4, 5.6) ; les tarifs vont dans la clé cost.prices',
        found: 'un tableau',
      };
    case 'link':
      return validateLink(node.url) ?? validateLinkWords(wordsOf(node));
    case 'definition':
      return validateLink(node.url);
    default:
      return undefined;
  }
}

/** A person who goes from link to link hears these words alone (RGAA 6.1 and 6.2). */
const VAGUE = /^(?:(?:cliquez|cliquer) ici|ici|lien|ce lien|en savoir plus|lire la suite|plus)?$/iu;

function validateLinkWords(words: string): Finding | undefined {
  if (!VAGUE.test(words)) return undefined;
  return {
    expected: 'un lien dont les mots disent où il mène, lus sans la phrase autour (RGAA 6.1)',
    found: words === '' ? 'un lien sans mots' : `« ${words} »`,
  };
}

function wordsOf(node: Node): string {
  if ('children' in node) return node.children.map(wordsOf).join('').trim();
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

function validateLink(url: string): Finding | undefined {
  if (ADDRESS.test(url)) return undefined;
  return {
    expected: 'un lien vers https://…, vers une page du site (/…), mailto: ou tel:',
    found: `« ${url.slice(0, 60)} »`,
  };
}
