import type { Holder } from '../../requests/request-access.ts';
import { SAMPLE_REFERENCE } from '../../requests/sample-reference.ts';
import { ACT_OPTIONS, type ActOptions } from './act-options.ts';
import { isAgentVerb, type AgentVerb } from './agent-acts.ts';
import { DISCREET, type ShownAnswers } from './shown-answers.ts';
import type { ToldWay } from './told.ts';

/** What `npm run demandes` was asked. */
export type DeskCommand =
  | { readonly name: 'list'; readonly services: readonly string[] }
  | {
      readonly name: 'show';
      readonly reference: string;
      readonly shown: ShownAnswers;
      readonly services: readonly string[];
    }
  | {
      readonly name: 'files';
      readonly reference: string;
      readonly folder: string;
      readonly services: readonly string[];
    }
  | {
      readonly name: 'export';
      readonly format: 'csv' | 'json';
      readonly shown: ShownAnswers;
      readonly services: readonly string[];
    }
  | {
      readonly name: 'act';
      readonly verb: AgentVerb;
      readonly reference: string;
      readonly given: ActOptions;
      readonly services: readonly string[];
    }
  | {
      readonly name: 'enter';
      readonly procedure: string;
      readonly given: ActOptions;
      readonly services: readonly string[];
    }
  | { readonly name: 'abuse'; readonly services: readonly string[] }
  | { readonly name: 'attestation'; readonly given: string; readonly services: readonly string[] }
  | {
      readonly name: 'availability';
      readonly format: 'csv' | 'text';
      readonly services: readonly string[];
    }
  | {
      readonly name: 'code';
      readonly reference: string;
      readonly holder: Holder;
      readonly services: readonly string[];
    }
  | { readonly name: 'bodies' }
  | {
      readonly name: 'told';
      readonly way: ToldWay;
      readonly reference: string;
      /** Day, as it was typed. */
      readonly on: string | undefined;
      readonly services: readonly string[];
    }
  | {
      readonly name: 'attest';
      readonly reference: string;
      readonly folder: string;
      readonly services: readonly string[];
    }
  | { readonly name: 'help' };

export const DESK_HELP = `Lire les demandes arrivées pour un service, et y répondre.

  npm run demandes                                    la liste, tous services
  npm run demandes -- --service voirie                la liste d’un service
  npm run demandes -- voir ${SAMPLE_REFERENCE}                  une demande, en entier
  npm run demandes -- fichiers <numéro> dossier       ses fichiers joints, dans un dossier
  npm run demandes -- exporter --service voirie       un tableau CSV, sur la sortie
  npm run demandes -- exporter --format json          les mêmes en JSON

Les réponses sensibles (santé, argent, enfants…) sont masquées. Avec --reponses, « voir » et
« exporter » les montrent : regardez qui voit votre écran.

Ce qu’un agent fait d’une demande. Son nom est lu par la personne :

  npm run demandes -- prendre <numéro> --agent "Claire Martin" --qualite instructrice
  npm run demandes -- qualifier <numéro> --cas 1                        ou aucun : l’accusé de réception part
  npm run demandes -- demander <numéro> --documents 1,3 --delai 30      rangs donnés par « voir »
  npm run demandes -- completer <numéro> --le 2026-12-01                tout est arrivé
  npm run demandes -- ecrire <numéro> --texte "…" --agent "…"           la personne le lit
  npm run demandes -- noter <numéro> --texte "…" --agent "…"            les agents seuls le lisent
  npm run demandes -- appeler <numéro> --texte "…" --agent "…"          après un appel
  npm run demandes -- organismes                                        à qui transmettre
  npm run demandes -- transmettre <numéro> --a prefecture               la personne le lit
  npm run demandes -- recu-ailleurs <numéro> --le 2026-12-03            l’organisme l’a reçue
  npm run demandes -- antidater <numéro> --le 2026-12-01 --raison "…"
  npm run demandes -- accepter <numéro> --agent "…" --qualite "…"
  npm run demandes -- refuser <numéro> --droit "…" --faits "…" --agent "…" --qualite "…"
  … --brouillon dossier                                                la lettre en PDF, sans rien décider
  npm run demandes -- notifier <numéro> --le 2026-12-01                 par lettre, ou --en-main-propre
  npm run demandes -- code <numéro>                                     un nouveau code, montré une fois
  npm run demandes -- code <numéro> --protegee                          celui de la personne protégée
  npm run demandes -- poster <numéro> --le 2026-12-01                   lettre postée : notifie la décision
  npm run demandes -- prevenu <numéro>                                  SMS ou appel fait
  npm run demandes -- attester <numéro> dossier                         accord par le silence : attestation
  npm run demandes -- retirer | fermer | rouvrir <numéro> --raison "…"

Ce qui arrive par la poste, au guichet, au téléphone ou par courriel, avec son accusé de réception :

  npm run demandes -- saisir <démarche> --canal courrier --recu-le 2026-12-01 \\
    --fichier reponses.json --agent "Claire Martin"                     --remis : accusé donné en main propre

Un envoi abusif, par le nombre, la répétition, le contenu ou le danger. La personne est prévenue d’abord :

  npm run demandes -- avertir <numéro> --nature nombre --raison "…" --agent "…"
  npm run demandes -- abus <numéro> --nature nombre --raison "…" --agent "…"     une fois le délai passé
      --connexion       ralentit aussi la connexion, trois jours au plus après l’envoi ; --sans-contact
  npm run demandes -- lever <numéro> --raison "…" --agent "…"
  npm run demandes -- abus                                              la liste

Quand le service a eu une panne :

  npm run demandes -- attestation <fichier ou code>                     vérifie une attestation d’incident
  npm run demandes -- antidater <numéro> --le … --attestation <fichier> l’attestation est la raison
  npm run demandes -- disponibilite                                     les pannes des trente derniers jours
  npm run demandes -- disponibilite --format csv                        treize mois, minute par minute

Sans « npm start » sur cette machine, les réglages SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY et
PARVIS_TOKEN_KEY sont lus dans l’environnement ; PARVIS_SECRET aussi, pour donner un code.`;

const TOLD: Readonly<Record<string, ToldWay>> = { prevenu: 'told', poster: 'posted' };

export const DESK_OPTIONS = {
  service: { type: 'string', multiple: true },
  format: { type: 'string' },
  reponses: { type: 'boolean' },
  protegee: { type: 'boolean' },
  ...ACT_OPTIONS,
} as const;

/**
 * What the words of the command line ask.
 * @param allServices services of the commune, read when none is named
 */
export function readDeskCommand(
  values: ActOptions & {
    readonly service?: readonly string[];
    readonly format?: string;
    readonly reponses?: boolean;
    readonly protegee?: boolean;
  },
  positionals: readonly string[],
  allServices: readonly string[],
): DeskCommand {
  const named = values.service ?? [];
  const services = named.length > 0 ? named : allServices;
  const isUnknown = services.some((service) => !allServices.includes(service));
  if (isUnknown) return { name: 'help' };
  const [verb = 'liste', reference, folder] = positionals;
  if (verb === 'liste') return { name: 'list', services };
  if (verb === 'saisir' && reference !== undefined) {
    return { name: 'enter', procedure: reference, given: values, services };
  }
  if (verb === 'organismes') return { name: 'bodies' };
  if (verb === 'abus' && reference === undefined) return { name: 'abuse', services };
  const way = Object.hasOwn(TOLD, verb) ? TOLD[verb] : undefined;
  if (way !== undefined && reference !== undefined) {
    return { name: 'told', way, reference, on: values.le, services };
  }
  if (verb === 'attester' && reference !== undefined && folder !== undefined) {
    return { name: 'attest', reference, folder, services };
  }
  if (verb === 'attestation' && reference !== undefined) {
    return { name: 'attestation', given: reference, services };
  }
  if (verb === 'disponibilite') {
    return { name: 'availability', format: values.format === 'csv' ? 'csv' : 'text', services };
  }
  const shown = values.reponses === true ? 'all' : DISCREET;
  if (verb === 'voir' && reference !== undefined) {
    return { name: 'show', reference, shown, services };
  }
  if (verb === 'code' && reference !== undefined) {
    const holder = values.protegee === true ? 'represented' : 'applicant';
    return { name: 'code', reference, holder, services };
  }
  if (verb === 'fichiers' && reference !== undefined && folder !== undefined) {
    return { name: 'files', reference, folder, services };
  }
  if (isAgentVerb(verb) && reference !== undefined) {
    return { name: 'act', verb, reference, given: values, services };
  }
  const format = values.format ?? 'csv';
  if (verb === 'exporter' && (format === 'csv' || format === 'json')) {
    return { name: 'export', format, shown, services };
  }
  return { name: 'help' };
}
