import { isAbsolute } from 'node:path';
import * as v from 'valibot';
import { StopError } from '../kit/stop-error.ts';
import { LimitsSettingSchema } from '../quotas/limits.ts';
import { REPLY_HELP, REPLY_SETTINGS } from './reply-settings.ts';
import { addressList, words } from './setting-lists.ts';

/** What functions need to know about where they run. Each entry says in French what is missing. */
const entries = {
  SUPABASE_URL: v.pipe(v.string(), v.url()),
  SUPABASE_PUBLISHABLE_KEY: v.pipe(v.string(), v.minLength(10)),
  /** Private JSON Web Key that signs the tokens of database roles. */
  PARVIS_TOKEN_KEY: v.pipe(
    v.string(),
    v.parseJson(),
    v.looseObject({ kty: v.string(), alg: v.string() }),
  ),
  /** Key of receipts and review pages. */
  PARVIS_SECRET: v.pipe(v.string(), v.minLength(32)),
  /** Mail server: `smtps://user:password@host:port`. */
  SMTP_URL: v.pipe(v.string(), v.regex(/^smtps?:\/\//u)),
  ...REPLY_SETTINGS,
  /** Where SMS are handed over, in HTTP: without it, agents send them. */
  PARVIS_SMS_URL: v.optional(
    v.pipe(v.string(), v.url(), v.regex(/^(?:https:\/\/|http:\/\/127\.0\.0\.1[:/])/u)),
  ),
  PARVIS_SMS_TOKEN: v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7E]+$/u))),
  /** Who SMS come from, as phones show it. */
  PARVIS_SMS_SENDER: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9]{2,10}$/u))),
  /** Public address of the site, when it is not the one of `commune.yml`. */
  PARVIS_SITE_URL: v.optional(v.pipe(v.string(), v.url(), v.regex(/[^/]$/u))),
  /** Name that rows are kept under, when it is not the `id` of `commune.yml`: as in the table `communes`. */
  PARVIS_COMMUNE: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,199}$/u))),
  /** Quotas that are not the usual ones: see `limits.ts`. */
  PARVIS_LIMITS: LimitsSettingSchema,
  /** Proxies whose `X-Forwarded-For` is believed. */
  PARVIS_TRUSTED_PROXIES: addressList('127.0.0.0/8 ::1'),
  /** Addresses that no quota counts. */
  PARVIS_FREED_SOURCES: addressList(''),
  /** Addresses that may not file online. */
  PARVIS_BLOCKED_SOURCES: addressList(''),
  /** Folder of what people join, where a commune keeps it without Supabase Storage. */
  PARVIS_FILES: v.optional(v.pipe(v.string(), v.check(isAbsolute))),
  /** Megabytes of the disk that files, and what waits, leave to the rest, the database first. */
  PARVIS_FILES_RESERVE: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,9}$/u), v.transform(Number)),
    '1000',
  ),
  /** Folder where sendings wait while the database is away. */
  PARVIS_SPOOL: v.optional(v.pipe(v.string(), v.check(isAbsolute))),
  /** Folder of the changes of the content that wait for a review at the desk. */
  PARVIS_PROPOSALS: v.optional(v.pipe(v.string(), v.check(isAbsolute))),
  /** Repository that contents are exchanged with, and its branch: `https://git.ma-commune.fr/guichet.git#main`. */
  PARVIS_FORGE: v.optional(v.pipe(v.string(), v.regex(/^(?:https?:\/\/|ssh:\/\/|git@|\/)\S+$/u))),
  /** Who reviews what is written: another person, or nobody else. */
  PARVIS_REVIEW: v.optional(v.picklist(['autre', 'seul']), 'autre'),
  /** Antivirus: `host:port` of `clamd`. */
  PARVIS_CLAMAV: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[^\s:]+:\d{1,5}$/u),
      v.transform((text) => {
        const [host = '', port] = text.split(':');
        return { host, port: Number(port) };
      }),
    ),
  ),
  /** Identity provider of agents (OpenID Connect): without these settings, the desk stays closed. */
  PARVIS_OIDC_ISSUER: v.optional(
    v.pipe(v.string(), v.url(), v.regex(/^(?:https:\/\/|http:\/\/127\.0\.0\.1[:/])/u)),
  ),
  PARVIS_OIDC_CLIENT: v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7E]+$/u))),
  PARVIS_OIDC_SECRET: v.optional(v.pipe(v.string(), v.minLength(16))),
  /** Name of the provider, as agents know it. */
  PARVIS_OIDC_NAME: v.optional(v.pipe(v.string(), v.minLength(1)), 'ProConnect'),
  PARVIS_OIDC_SCOPE: v.optional(v.string(), 'openid given_name usual_name email siret'),
  /** Levels (`acr`) that are accepted: each has two factors. */
  PARVIS_OIDC_ACR: words(/^\S+$/u, 'eidas1-mfa eidas2 eidas3'),
  /** Organisations that agents come from; `aucun` for a provider that names none. */
  PARVIS_OIDC_SIRETS: words(/^(?:\d{14}|aucun)$/u),
  /** Domains of the addresses of agents. */
  PARVIS_OIDC_DOMAINS: words(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u),
  /** Search of a geocoder that proposes addresses outside the commune. */
  PARVIS_GEOCODER: v.optional(v.pipe(v.string(), v.url())),
} as const;

const ADDRESSES = 'des adresses ou des réseaux séparés par des virgules, par exemple';

const HELP: Readonly<Record<keyof typeof entries, string>> = {
  SUPABASE_URL: 'l’adresse du projet Supabase, par exemple https://abcd.supabase.co',
  SUPABASE_PUBLISHABLE_KEY: 'la clé publique (« publishable key ») du projet Supabase',
  PARVIS_TOKEN_KEY: 'la clé privée JWK qui signe les jetons des rôles, avec kty et alg',
  PARVIS_SECRET: 'un secret d’au moins 32 caractères',
  SMTP_URL: 'l’adresse du serveur de courriel, par exemple smtps://compte:motdepasse@smtp.fr:465',
  ...REPLY_HELP,
  PARVIS_SMS_URL: 'l’adresse où un prestataire reçoit les SMS, par exemple https://sms.fr/envois',
  PARVIS_SMS_TOKEN: 'la clé que ce prestataire a donnée',
  PARVIS_SMS_SENDER:
    'le nom d’expéditeur des SMS : de 3 à 11 lettres ou chiffres, par exemple Admiville',
  PARVIS_SITE_URL: 'l’adresse publique du site, sans barre oblique à la fin',
  PARVIS_COMMUNE:
    'le nom sous lequel la base range ce site, en minuscules, chiffres et tirets, par exemple essai',
  PARVIS_LIMITS: 'les quotas changés, en JSON, par exemple {"perSource":60}',
  PARVIS_TRUSTED_PROXIES: `${ADDRESSES} 10.0.0.2`,
  PARVIS_FREED_SOURCES: `${ADDRESSES} 203.0.113.7`,
  PARVIS_BLOCKED_SOURCES: `${ADDRESSES} 2001:db8::/48`,
  PARVIS_FILES:
    'le chemin entier du dossier des fichiers joints, par exemple /var/lib/parvis/pieces',
  PARVIS_FILES_RESERVE:
    'les mégaoctets du disque que les fichiers joints laissent libres, par exemple 1000',
  PARVIS_SPOOL:
    'le chemin entier du dossier où les envois attendent la base, par exemple /var/lib/parvis/attente',
  PARVIS_PROPOSALS: 'le chemin entier du dossier des contenus à relire',
  PARVIS_FORGE: 'l’adresse d’un dépôt Git, par exemple https://git.ma-commune.fr/guichet.git#main',
  PARVIS_REVIEW: '« autre » si une autre personne relit toujours, « seul » sinon',
  PARVIS_CLAMAV: 'l’adresse de ClamAV, par exemple 127.0.0.1:3310',
  PARVIS_OIDC_ISSUER:
    'l’adresse du fournisseur d’identité des agents, par exemple https://auth.agentconnect.gouv.fr/api/v2',
  PARVIS_OIDC_CLIENT: 'l’identifiant que le fournisseur d’identité a donné',
  PARVIS_OIDC_SECRET: 'le secret que le fournisseur d’identité a donné, d’au moins 16 caractères',
  PARVIS_OIDC_NAME: 'le nom du fournisseur d’identité, par exemple ProConnect',
  PARVIS_OIDC_SCOPE: 'ce que l’on demande au fournisseur d’identité, par exemple openid email',
  PARVIS_OIDC_ACR: 'les niveaux acceptés, par exemple eidas1-mfa eidas2 eidas3',
  PARVIS_OIDC_SIRETS:
    'les SIRET des employeurs des agents, par exemple 21710000100018 ; « aucun » si le fournisseur n’en donne pas',
  PARVIS_OIDC_DOMAINS: 'les domaines des adresses des agents, par exemple admiville.fr',
  PARVIS_GEOCODER: 'l’adresse du géocodeur, par exemple https://data.geopf.fr/geocodage/search',
};

/** A setting is missing or wrong. Its message is for whoever deploys; it never holds a value. */
export class EnvironmentError extends StopError {
  override readonly name = 'EnvironmentError';
  /** Names of the settings, for the log. */
  readonly code: string;
  constructor(names: readonly string[], message: string) {
    super(message);
    this.code = `SETTING ${names.join(' ')}`;
  }
}

export type EnvironmentName = keyof typeof entries;
export type EnvironmentOf<TName extends EnvironmentName> = {
  readonly [Name in TName]: v.InferOutput<(typeof entries)[Name]>;
};

/**
 * Reads settings from the environment.
 * @throws {EnvironmentError} naming every one that is missing or wrong, without its value
 */
export function readEnvironment<TName extends EnvironmentName>(
  source: NodeJS.ProcessEnv,
  names: readonly TName[],
): EnvironmentOf<TName> {
  const wrong: TName[] = [];
  const values = names.map((name) => {
    const result = v.safeParse(entries[name], source[name]);
    if (!result.success) wrong.push(name);
    return [name, result.output];
  });
  if (wrong.length > 0) {
    const lines = wrong.map((name) => `  ${name} : ${HELP[name]}`);
    throw new EnvironmentError(
      wrong,
      ['Réglage manquant ou mal écrit dans l’environnement :', ...lines].join('\n'),
    );
  }
  return Object.fromEntries(values) as EnvironmentOf<TName>;
}

/** Every setting that the functions of this project read: checked when a server starts. */
export const ALL_SETTINGS = Object.keys(entries) as readonly EnvironmentName[];
