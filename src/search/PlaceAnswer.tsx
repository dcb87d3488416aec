import { ContactLines } from './ContactLines.tsx';
import type { SearchEntry } from './search-entry.ts';
import { searchTexts } from './search-texts.ts';

/** Phone, hours and address of the place that was asked for. */
export function PlaceAnswer({ place: { path, title, contact } }: { place: SearchEntry }) {
  return (
    <div class="note">
      <h2>{contact?.who ?? title}</h2>
      {contact !== undefined && <ContactLines contact={contact} />}
      <p>
        <a href={path}>{searchTexts.details}</a>
      </p>
    </div>
  );
}
