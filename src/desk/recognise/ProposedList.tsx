import type { DeskProcedure } from '../desk-content.ts';
import type { ProposedProcedures } from './proposed-procedures.ts';
import { recognisePath } from './recognise-paths.ts';
import { recogniseTexts as texts } from './recognise-texts.ts';

export interface ProposedListProps {
  readonly reference: string;
  readonly proposed: ProposedProcedures;
  /** Those that may be chosen. */
  readonly procedures: readonly DeskProcedure[];
  readonly heading: 'h2' | 'h3';
}

/** What the search proposes: a danger first, then procedures, then what somebody else does. */
export function ProposedList({ reference, proposed, procedures, heading: H }: ProposedListProps) {
  const found = proposed.procedures.flatMap(
    (slug) => procedures.find((one) => one.slug === slug) ?? [],
  );
  return (
    <>
      {proposed.danger}
      <H>{found.length === 0 ? texts.none : texts.proposed(found.length)}</H>
      <ProcedureLinks reference={reference} procedures={found} isNamed />
      {proposed.elsewhere !== undefined && (
        <>
          <H>{texts.elsewhere}</H>
          <p class="hint">{texts.elsewhereHint}</p>
          {proposed.elsewhere}
        </>
      )}
    </>
  );
}

/** Procedures to choose from. */
export function ProcedureLinks({
  reference,
  procedures,
  isNamed = false,
}: Pick<ProposedListProps, 'reference' | 'procedures'> & {
  /** Whether the service is named beside each. */
  readonly isNamed?: boolean;
}) {
  if (procedures.length === 0) return null;
  return (
    <ul>
      {procedures.map(({ slug, title, serviceName }) => (
        <li key={slug}>
          <a href={recognisePath(reference, slug)}>{title}</a>
          {isNamed && <span class="hint"> {serviceName}</span>}
        </li>
      ))}
    </ul>
  );
}
