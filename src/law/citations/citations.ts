import type { LegalBasis } from '../../kit/legal-basis.ts';

/** A text of law cited by a content, and where. */
export interface Citation {
  /** Key of the name of the text: `documents.0.legalBasis.text`. */
  readonly textKey: string;
  /** Key of its articles. */
  readonly articleKey: string;
  readonly basis: LegalBasis;
  /** Cited in a sentence: « (code de la route, article R. 417-10) ». */
  readonly isInSentence: boolean;
}

/** Keys that hold one text of law, and those that hold a list of them. */
const CITING = new Set(['legalBasis', 'legalBases', 'sources', 'with']);

const IN_BRACKETS =
  /\((?<text>(?:code|loi|décret|arrêté|ordonnance|règlement|\p{Lu}{3,})(?!\p{L})[^(),;]*), articles? (?<article>[^()]+)\)/giu;

/** Every text of law that a checked content cites, however deep: by a key, or inside a sentence. */
export function findCitations(content: unknown, path = '', isCiting = false): readonly Citation[] {
  if (typeof content === 'string') return citationsInSentence(content, path);
  if (typeof content !== 'object' || content === null) return [];
  if (isCiting && 'text' in content) {
    const basis = content as LegalBasis;
    return [{ textKey: `${path}.text`, articleKey: `${path}.article`, basis, isInSentence: false }];
  }
  return Object.entries(content).flatMap(([name, value]) =>
    findCitations(
      value,
      path === '' ? name : `${path}.${name}`,
      CITING.has(name) || (isCiting && Array.isArray(content)),
    ),
  );
}

/** Texts of law that sentences cite in brackets. */
export function citationsInSentence(text: string, key: string): readonly Citation[] {
  return [...text.matchAll(IN_BRACKETS)].map(({ groups = {} }) => ({
    textKey: key,
    articleKey: key,
    basis: { text: groups.text ?? '', article: groups.article },
    isInSentence: true,
  }));
}
