import { localTime } from '../../kit/local-time.ts';

/** An alert as it was typed, before any check; keys are those of `AlertSchema`. */
export type AlertDraft = Readonly<Record<string, unknown>>;

/** What `npm run alerte` was asked. */
export type AlertCommand =
  | { readonly name: 'ask' }
  | { readonly name: 'write'; readonly draft: AlertDraft }
  | { readonly name: 'end'; readonly slug: string | undefined }
  | { readonly name: 'help'; readonly missing: readonly string[] };

export const ALERT_HELP = `Publier une alerte, ou y mettre fin.

  npm run alerte                        pose les questions une à une
  npm run alerte -- --fin               met fin à l’alerte en cours
  npm run alerte -- --fin canicule      met fin à l’alerte canicule.yml
  npm run alerte -- --niveau danger --titre inondation \\
    --consigne "Montez à l’étage." --consigne "Coupez l’électricité." \\
    --jusqu-a "2026-11-23 08:00" --service tranquillite

  --niveau      info, vigilance ou danger
  --titre       deux ou trois mots
  --consigne    ce qu’il faut faire ; une option par consigne
  --debut       jour et heure de Paris ; maintenant, sans cette option
  --jusqu-a     jour et heure de Paris
  --quartier    un quartier de quartiers.yml ; plusieurs fois si besoin
  --rue         une rue ; plusieurs fois si besoin
  --telephone   qui appeler
  --lien, --texte-du-lien    où lire la suite
  --service     le service qui publie, par exemple voirie

Sans quartier ni rue, l’alerte vaut pour toute la commune.`;

/** Options that an alert cannot do without. */
const NEEDED = ['niveau', 'titre', 'consigne', 'jusqu-a', 'service'] as const;

const one = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;
export const ALERT_OPTIONS = {
  niveau: one,
  titre: one,
  consigne: many,
  debut: one,
  'jusqu-a': one,
  quartier: many,
  rue: many,
  telephone: one,
  lien: one,
  'texte-du-lien': one,
  service: one,
  fin: { type: 'boolean' },
} as const;

type AlertValues = {
  readonly [K in keyof typeof ALERT_OPTIONS]?: string | readonly string[] | boolean;
};

/**
 * What the words of the command line ask.
 * @param now when the alert begins, if nothing else is said
 */
export function readAlertCommand(
  values: AlertValues,
  positionals: readonly string[],
  now: Date,
): AlertCommand {
  if (Object.keys(values).length === 0 && positionals.length === 0) return { name: 'ask' };
  if (values.fin === true) return { name: 'end', slug: positionals[0] };
  const missing = NEEDED.filter((name) => values[name] === undefined).map((name) => `--${name}`);
  if (missing.length > 0 || positionals.length > 0) return { name: 'help', missing };
  const draft = {
    level: values.niveau,
    title: values.titre,
    advice: values.consigne,
    from: values.debut ?? localTime(now),
    until: values['jusqu-a'],
    districts: values.quartier,
    streets: values.rue,
    phone: values.telephone,
    ...(values.lien !== undefined && {
      link: { label: values['texte-du-lien'], href: values.lien },
    }),
    owner: values.service,
  };
  return { name: 'write', draft };
}
