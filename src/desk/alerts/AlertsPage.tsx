import { formatDay } from '../../kit/format-day.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { ALERTS_PAGE } from '../desk-paths.ts';
import { GridTable } from '../GridTable.tsx';
import {
  ALERT_CHOICES,
  type Commitment,
  type ServiceAlerts,
  type Supervised,
} from './alert-choice.ts';
import { alertsTexts as texts, choiceName } from './alerts-texts.ts';

export interface AlertsPageProps {
  readonly services: readonly ServiceAlerts[];
  readonly supervised: readonly Supervised[];
  /** Whether whoever committed to look does. */
  readonly isKept: (commitment: Commitment) => boolean;
  readonly isSaved: boolean;
}

/** What an agent is told by e-mail; and for whoever supervises, what was committed to instead. */
export function AlertsPage({ services, supervised, isKept, isSaved }: AlertsPageProps) {
  return (
    <>
      <h1>{texts.title}</h1>
      {isSaved && (
        <p class="note" role="status">
          {texts.saved}
        </p>
      )}
      <p>{texts.intro}</p>
      {services.length > 0 && (
        <form method="post" action={ALERTS_PAGE}>
          {services.map((service) => (
            <Choices key={service.slug} service={service} />
          ))}
          <p class="hint">{texts.noneHint}</p>
          <p class="actions">
            <button class="button" type="submit">
              {texts.save}
            </button>
          </p>
        </form>
      )}
      {supervised.length > 0 && (
        <section>
          <h2>{texts.supervised}</h2>
          <p>{texts.supervisedIntro}</p>
          {supervised.map((service) => (
            <Commitments key={service.slug} service={service} isKept={isKept} />
          ))}
        </section>
      )}
    </>
  );
}

function Choices({ service: { slug, name, choice: chosen } }: { readonly service: ServiceAlerts }) {
  return (
    <fieldset class="field">
      <legend>{name}</legend>
      {ALERT_CHOICES.map((choice) => (
        <div key={choice} class="choice">
          <input
            type="radio"
            id={`${choiceName(slug)}-${choice}`}
            name={choiceName(slug)}
            value={choice}
            checked={choice === chosen}
          />
          <label for={`${choiceName(slug)}-${choice}`}>{texts.choices[choice]}</label>
        </div>
      ))}
    </fieldset>
  );
}

function Commitments({
  service: { name, overdue, committed },
  isKept,
}: Pick<AlertsPageProps, 'isKept'> & { readonly service: Supervised }) {
  const day = (at: string) => formatDay(parisDay(new Date(at)));
  return (
    <>
      <GridTable
        caption={name}
        heads={Object.values(texts.columns)}
        rows={(committed ?? []).map((commitment) => ({
          key: commitment.name,
          head: commitment.name,
          cells: [
            day(commitment.since),
            commitment.seenAt === null ? texts.never : day(commitment.seenAt),
            isKept(commitment) ? texts.kept : texts.broken,
          ],
        }))}
      />
      <p>{texts.overdue(overdue)}</p>
    </>
  );
}
