import { findCitations } from '../../law/citations/citations.ts';
import { findText } from '../../law/citations/legal-register.ts';
import { COMPARED_ASPECTS, type ComparedAspect } from '../../procedures/comparison.ts';
import { isLocalText } from '../../procedures/local-text.ts';
import { uncompared } from '../../procedures/uncompared.ts';
import type { Content } from '../../site/content/load-content.ts';

/** What nobody has compared, and the files where it stands. */
export interface ToCompare {
  readonly aspect: ComparedAspect;
  /** Who wrote the text to read: most prices are a decision of the commune, kept at the town hall. */
  readonly decidedBy: 'law' | 'commune';
  readonly files: readonly string[];
}

/** By what a mistake costs the person: silence, appeals, delays, prices, retention first. */
export function rulesToCompare({ procedures }: Pick<Content, 'procedures'>): readonly ToCompare[] {
  const open = procedures.map(({ file, procedure }) => ({
    file,
    aspects: uncompared(procedure),
    price: isLocalText(procedure.cost.legalBasis.text) ? ('commune' as const) : ('law' as const),
  }));
  return COMPARED_ASPECTS.flatMap((aspect) =>
    (['law', 'commune'] as const).map((decidedBy) => ({
      ...{ aspect, decidedBy },
      files: open
        .filter(({ aspects, price }) => {
          const decider = aspect === 'price' ? price : 'law';
          return aspects.includes(aspect) && decider === decidedBy;
        })
        .map(({ file }) => file),
    })),
  ).filter(({ files }) => files.length > 0);
}

/** What was left for later in a procedure, and what to look for. */
export interface LeftToCheck {
  readonly file: string;
  readonly aspect: ComparedAspect;
  readonly note: string;
}

/** Marks « to check later », the worst first. */
export function leftToCheck({ procedures }: Pick<Content, 'procedures'>): readonly LeftToCheck[] {
  const left = procedures.flatMap(({ file, procedure: { toCheck = [] } }) =>
    toCheck.map((mark) => ({ file, ...mark })),
  );
  return left.toSorted(
    (a, b) => COMPARED_ASPECTS.indexOf(a.aspect) - COMPARED_ASPECTS.indexOf(b.aspect),
  );
}

/** A reference that a reader cannot follow to one rule. */
export interface VagueReference {
  readonly text: string;
  /** `line`: a decree whose rules are the lines of a table; `article`: the whole text. */
  readonly lacks: 'line' | 'article';
  readonly files: readonly string[];
}

/** Decrees cited without the line of their annex, and other texts cited without an article. */
export function vagueReferences({
  procedures,
  knowledgeSheets,
  authorities,
  legalTexts,
}: Content): readonly VagueReference[] {
  const citing = [
    ...procedures.map(({ file, procedure }) => ({ file, data: procedure })),
    ...knowledgeSheets.map(({ file, sheet }) => ({ file, data: sheet })),
    ...authorities.map(({ file, authority }) => ({ file, data: authority })),
  ];
  const vague = citing.flatMap(({ file, data }) =>
    findCitations(data).flatMap((citation) => {
      const { text, article, line } = citation.basis;
      if (line !== undefined || isLocalText(text)) return [];
      const known = findText(citation, legalTexts);
      const hasTable = known !== undefined && known.kind !== 'code' && known.annex;
      if (!hasTable && article !== undefined) return [];
      return [{ file, text: known?.name ?? text, lacks: hasTable ? 'line' : 'article' } as const];
    }),
  );
  return [...Map.groupBy(vague, ({ text, lacks }) => `${lacks} ${text}`).values()].map((same) => ({
    text: same[0]?.text ?? '',
    lacks: same[0]?.lacks ?? 'article',
    files: [...new Set(same.map(({ file }) => file))],
  }));
}
