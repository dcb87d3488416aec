import * as v from 'valibot';

const SecretSchema = v.pipe(v.string(), v.minLength(32));

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
  /** Key of receipts and check pages. */
  PARVIS_SECRET: SecretSchema,
  /** Mail server: `smtps://user:password@host:port`. */
  SMTP_URL: v.pipe(v.string(), v.regex(/^smtps?:\/\//u)),
  /** Public address of the site, when it is not the one of `commune.yml`. */
  PARVIS_SITE_URL: v.optional(v.pipe(v.string(), v.url(), v.regex(/[^/]$/u))),
} as const;

const HELP: Readonly<Record<keyof typeof entries, string>> = {
  SUPABASE_URL: 'l’adresse du projet Supabase, par exemple https://abcd.supabase.co',
  SUPABASE_PUBLISHABLE_KEY: 'la clé publique (« publishable key ») du projet Supabase',
  PARVIS_TOKEN_KEY: 'la clé privée JWK qui signe les jetons des rôles, avec kty et alg',
  PARVIS_SECRET: 'un secret d’au moins 32 caractères',
  SMTP_URL: 'l’adresse du serveur de courriel, par exemple smtps://compte:motdepasse@smtp.fr:465',
  PARVIS_SITE_URL: 'l’adresse publique du site, sans barre oblique à la fin',
};

/** A setting is missing or wrong. Its message is for whoever deploys; it never holds a value. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  /** Names of the settings, for the log. */
  readonly code: string;
  constructor(names: readonly string[], message: string) {
    super(message);
    this.code = `SETTING ${names.join(' ')}`;
  }
}

type EnvironmentName = keyof typeof entries;
type EnvironmentOf<TName extends EnvironmentName> = {
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
