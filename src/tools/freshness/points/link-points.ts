import type { FreshnessPoint } from './point.ts';

interface Procedure {
  readonly slug: string;
  readonly file: string;
  readonly procedure: {
    readonly title: string;
    readonly service: string;
    readonly related: readonly string[];
    readonly suggests: readonly { readonly procedure: string }[];
  };
  /** Markdown of the page. */
  readonly body: string;
}

interface Sheet {
  readonly file: string;
  readonly sheet: {
    readonly question: string;
    readonly owner: string;
    readonly procedures: readonly string[];
  };
}

/**
 * Procedures that no sheet helps with, sheets that help with none, and procedures to which no other
 * one leads: an agent and a person find them by search alone.
 * @param putForward procedures to which other pages lead, such as the home page
 */
export function linkPoints(
  procedures: readonly Procedure[],
  sheets: readonly Sheet[],
  putForward: readonly string[],
): readonly FreshnessPoint[] {
  const helped = new Set(sheets.flatMap(({ sheet }) => sheet.procedures));
  const isLedTo = (slug: string) =>
    putForward.includes(slug) ||
    procedures.some(
      ({ slug: from, procedure: { related, suggests }, body }) =>
        from !== slug &&
        (related.includes(slug) ||
          suggests.some(({ procedure }) => procedure === slug) ||
          body.includes(`(/demarches/${slug}/`)),
    );
  const point = (kind: 'no-sheet' | 'orphan', { file, procedure }: Procedure) => ({
    kind,
    file,
    title: procedure.title,
    owner: procedure.service,
    isBlocking: false,
  });
  return [
    ...procedures
      .filter(({ slug }) => !helped.has(slug))
      .map((procedure) => point('no-sheet', procedure)),
    ...sheets
      .filter(({ sheet }) => sheet.procedures.length === 0)
      .map(({ file, sheet }) => ({
        kind: 'lone-sheet' as const,
        file,
        title: sheet.question,
        owner: sheet.owner,
        isBlocking: false,
      })),
    ...procedures
      .filter(({ slug }) => !isLedTo(slug))
      .map((procedure) => point('orphan', procedure)),
  ];
}
