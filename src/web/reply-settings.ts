import * as v from 'valibot';

/** Settings of answers to e-mails: none is taken, and no e-mail says that it may be answered, where one is missing. */
export const REPLY_SETTINGS = {
  /** Where people answer: `reponse@commune.fr`, eight signs at most before the `@`. */
  PARVIS_REPLY_ADDRESS: v.optional(
    v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,8}@[a-z0-9-]+(?:\.[a-z0-9-]+)*$/u)),
  ),
  /** Key of the addresses where they answer. */
  PARVIS_REPLY_SECRET: v.optional(v.pipe(v.string(), v.minLength(32))),
  /** What the mail server says when it hands an answer over. */
  PARVIS_REPLY_TOKEN: v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7E]{32,200}$/u))),
} as const;

export const REPLY_HELP: Readonly<Record<keyof typeof REPLY_SETTINGS, string>> = {
  PARVIS_REPLY_ADDRESS:
    'l’adresse où les personnes répondent aux courriels, par exemple reponse@admiville.fr : huit signes au plus avant l’arobase',
  PARVIS_REPLY_SECRET: 'un secret d’au moins 32 caractères',
  PARVIS_REPLY_TOKEN:
    'ce que le serveur de courriel dit pour remettre une réponse, d’au moins 32 caractères',
};
