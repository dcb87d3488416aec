import type { Receipt } from '../../src/law/receipt.ts';
import type { Spooled } from '../../src/requests/spool/spooled.ts';
import { aFiling } from './filing.ts';

/** A sending that waits for the database. Each one is new. */
export function aSpooled(changes: Readonly<Record<string, unknown>> = {}): Spooled {
  const filing = aFiling(changes) as unknown as Spooled['filing'];
  const registration: Receipt = {
    ...{ format: 1, kind: 'registration', reference: filing.reference },
    ...{ communeName: 'Petiteville', procedure: { slug: 'essai', title: 'Essai' } },
    ...{ title: 'Votre demande est enregistrée', rows: [], sections: [], sent: [] },
    ...{ next: { title: 'Et après ?', paragraphs: [] }, applicant: [] },
  };
  return { format: 1, filing, registration };
}
