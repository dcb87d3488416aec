import { availabilityTexts as texts, incidentMeaning, stretchText } from './availability-texts.ts';
import type { Availability } from './incidents-of.ts';

/** More would be a page that nobody reads. */
const MOST_SHOWN = 40;

/** When the service worked. @param availability nothing when the record cannot be read now */
export function AvailabilityPage({ availability }: { availability: Availability | undefined }) {
  return (
    <div class="wrap narrow">
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      {availability === undefined ? (
        <p>{texts.broken}</p>
      ) : (
        <>
          <p>{texts.figure(availability)}</p>
          <h2>{texts.listTitle}</h2>
          <Incidents of={availability} />
        </>
      )}
      <h2>{texts.useTitle}</h2>
      {texts.use.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>{texts.keptFor}</p>
    </div>
  );
}

/** The newest first. */
function Incidents({ of: { incidents } }: { of: Availability }) {
  if (incidents.length === 0) return <p>{texts.none}</p>;
  const shown = incidents.slice(-MOST_SHOWN).toReversed();
  return (
    <>
      <ul>
        {shown.map((incident) => (
          <li key={incident.first}>
            <b>{stretchText(incident.first, incident.last)}</b>. {incidentMeaning(incident)}
          </li>
        ))}
      </ul>
      {incidents.length > shown.length && <p>{texts.more(incidents.length - shown.length)}</p>}
    </>
  );
}
