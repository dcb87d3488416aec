import { COMMUNE_AUTHORITY, type DecidingAuthority } from './authority.ts';
import type { Commune } from './commune.ts';

/** The commune as who answers for data: « la commune d’Admiville ». */
export const communeController = ({ ofName }: Pick<Commune, 'ofName'>): string =>
  `la commune ${ofName}`;

const TWO_MONTHS = 'P2M';

/**
 * The commune as the authority that decides: its town hall, its court, its data officer. Appeals are
 * those of every commune, so that a small one writes nothing.
 */
export function communeAuthority(commune: Commune): DecidingAuthority {
  const { name, address, email, phone, dpo, administrativeCourt: court } = commune;
  return {
    ...{ name, nameWithArticle: 'la mairie', decidedBy: 'la mairie' },
    kind: COMMUNE_AUTHORITY,
    ...{ address, email, phone, dpo },
    // CRPA L411-2, then CJA R421-1 and R421-2.
    appeals: [
      {
        ...{ kind: 'gracieux', to: 'la mairie', address, email, within: TWO_MONTHS },
        interrupts: true,
      },
      {
        ...{ kind: 'tribunal-administratif', to: `le ${court.name}`, address: court.address },
        ...{ onlineUrl: court.onlineUrl, within: TWO_MONTHS, interrupts: false },
      },
    ],
  };
}
