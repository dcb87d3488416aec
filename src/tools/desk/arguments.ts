import { SAMPLE_REFERENCE } from '../../requests/sample-reference.ts';

/** What `npm run demandes` was asked. */
export type DeskCommand =
  | { readonly name: 'list'; readonly services: readonly string[] }
  | { readonly name: 'show'; readonly reference: string; readonly services: readonly string[] }
  | {
      readonly name: 'files';
      readonly reference: string;
      readonly folder: string;
      readonly services: readonly string[];
    }
  | {
      readonly name: 'export';
      readonly format: 'csv' | 'json';
      readonly services: readonly string[];
    }
  | { readonly name: 'help' };

export const DESK_HELP = `Lire les demandes arrivées pour un service.

  npm run demandes                                    la liste, tous services
  npm run demandes -- --service voirie                la liste d’un service
  npm run demandes -- voir ${SAMPLE_REFERENCE}                  une demande, en entier
  npm run demandes -- fichiers <numéro> dossier       ses fichiers joints, dans un dossier
  npm run demandes -- exporter --service voirie       un tableau CSV, sur la sortie
  npm run demandes -- exporter --format json          les mêmes en JSON

Sans « npm start » sur cette machine, les réglages SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY et
PARVIS_TOKEN_KEY sont lus dans l’environnement.`;

export const DESK_OPTIONS = {
  service: { type: 'string', multiple: true },
  format: { type: 'string' },
} as const;

/**
 * What the words of the command line ask.
 * @param allServices services of the commune, read when none is named
 */
export function readDeskCommand(
  values: { readonly service?: readonly string[]; readonly format?: string },
  positionals: readonly string[],
  allServices: readonly string[],
): DeskCommand {
  const named = values.service ?? [];
  const services = named.length > 0 ? named : allServices;
  const isUnknown = services.some((service) => !allServices.includes(service));
  if (isUnknown) return { name: 'help' };
  const [verb = 'liste', reference, folder] = positionals;
  if (verb === 'liste') return { name: 'list', services };
  if (verb === 'voir' && reference !== undefined) return { name: 'show', reference, services };
  if (verb === 'fichiers' && reference !== undefined && folder !== undefined) {
    return { name: 'files', reference, folder, services };
  }
  const format = values.format ?? 'csv';
  if (verb === 'exporter' && (format === 'csv' || format === 'json')) {
    return { name: 'export', format, services };
  }
  return { name: 'help' };
}
