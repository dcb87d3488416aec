import { formatDay } from '../../kit/format-day.ts';
import { AnswerText } from '../../questions/AnswerText.tsx';
import type { DeskMandate } from './desk-mandate.ts';
import { mandatesTexts as texts } from './mandates-texts.ts';

/** How the content names what a mandate names by its identifier. */
export interface MandateNames {
  readonly titleOf: (procedure: string) => string;
  readonly structureOf: (structure: string) => string;
}

/** Who gave a mandate, as a heading says it. */
export const giverOf = ({ firstName, lastName }: DeskMandate): string => `${firstName} ${lastName}`;

/** To whom a mandate was given, for what and until when; and who stopped what of it. */
export function MandateFacts({
  mandate,
  titleOf,
  structureOf,
}: { readonly mandate: DeskMandate } & MandateNames) {
  const { number, structure, quality, signedOn, endsOn, isInForce, procedures } = mandate;
  const facts = [
    ['number', number],
    ['structure', structureOf(structure)],
    ['quality', texts.qualities[quality]],
    ['days', texts.days(formatDay(signedOn), formatDay(endsOn))],
    [
      'procedures',
      <ul>
        {procedures.map((procedure) => (
          <li key={procedure.slug}>
            {titleOf(procedure.slug)}
            <Stopped {...procedure} />
          </li>
        ))}
      </ul>,
    ],
  ] as const;
  return (
    <>
      {!isInForce && (
        <p>
          <strong class="tag">{texts.over}</strong>
        </p>
      )}
      <dl class="rows">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{texts.facts[key]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Stopped({
  stoppedOn,
  stoppedBy,
  reason,
}: Pick<DeskMandate['procedures'][number], 'stoppedOn' | 'stoppedBy' | 'reason'>) {
  if (stoppedOn === null) return null;
  const day = formatDay(stoppedOn);
  const words =
    stoppedBy === null ? texts.stopped(day) : texts.stoppedBy(day, stoppedBy, reason ?? '');
  return (
    <>
      {', '}
      <AnswerText lines={[words]} />
    </>
  );
}
