import type { InferInput } from 'valibot';
import type { CommuneSchema } from '../../commune/commune.ts';
import type { Given } from '../new-procedure/question.ts';
import { adoptTexts as texts } from './adopt-texts.ts';
import type { Adoption, AdoptedService } from './adoption.ts';

/** Drawings of nobody: a roof, a line. */
export const DRAWINGS = {
  'logo.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32" fill="none" stroke="currentColor" stroke-width="2.4" aria-hidden="true"><path d="M4 28h24M7 28V14L16 6l9 8v14M13 28v-8h6v8"/></svg>\n',
  'frise.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 72" width="720" height="72" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M0 71h720M40 71V46l22-14 22 14v25M120 71V40h60v31M220 71V52l24-12 24 12v19"/></svg>\n',
} as const;

/** Whether a procedure that the site needs, or puts forward, is kept. */
interface Kept {
  readonly mostAsked: readonly string[];
  readonly freeForm: string | undefined;
}

/** `commune.yml`: who publishes, who judges, who hosts. */
export function communeOf(
  { id, given, hours }: Adoption,
  { mostAsked, freeForm }: Kept,
): InferInput<typeof CommuneSchema> {
  const text = (key: string) => given[key] ?? '';
  const address = townHall(given);
  return {
    id,
    name: text('nom'),
    ofName: text('de'),
    tagline: texts.tagline,
    colours: { brand: text('couleur'), accent: text('couleur_vive') },
    site: text('site').replace(/\/+$/u, ''),
    address,
    email: text('courriel'),
    phone: text('telephone'),
    phoneCost: texts.phoneCost,
    openingHours: hours,
    receiptSender: text('courriel'),
    administrativeCourt: {
      name: text('tribunal'),
      address: postal(given, 'tribunal_'),
      onlineUrl: 'https://www.telerecours.fr',
    },
    dpo: { name: text('dpo'), email: text('dpo_courriel'), address },
    ...(text('prada') !== '' && {
      accessOfficer: {
        ...{ name: text('prada'), role: text('prada_fonction') },
        ...{ email: text('prada_courriel'), phone: text('prada_telephone'), address },
      },
    }),
    publisher: { name: text('responsable'), role: text('role') },
    host: {
      name: text('hebergeur'),
      address: postal(given, 'hebergeur_'),
      phone: text('hebergeur_telephone'),
      place: text('hebergeur_lieu'),
    },
    implicitDecisionShift: { days: 0, checkedBy: text('droit') },
    mostAsked: [...mostAsked],
    ...(freeForm !== undefined && { freeForm }),
  };
}

/** The file of a service, at the town hall, with its hours. */
export function serviceFile({ given, hours }: Adoption, { name }: AdoptedService): object {
  const inside = name.charAt(0).toLowerCase() + name.slice(1);
  return {
    name,
    nameWithArticle: texts.serviceName(inside),
    role: texts.serviceRole(inside),
    address: townHall(given),
    email: given.courriel,
    phone: given.telephone,
    openingHours: hours,
  };
}

const townHall = (given: Given) => postal(given, '', [given.accueil ?? '']);

function postal(given: Given, prefix: string, before: readonly string[] = []) {
  return {
    lines: [...before, given[`${prefix}rue`] ?? ''],
    postalCode: given[`${prefix}code_postal`] ?? '',
    city: given[`${prefix}ville`] ?? '',
  };
}
