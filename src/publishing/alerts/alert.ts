import * as v from 'valibot';
import { PublicPhoneSchema } from '../../commune/contact.ts';
import { LineSchema, SlugSchema } from '../../kit/editor-text.ts';
import { LocalTimeSchema } from '../../kit/local-time.ts';

/** How serious an alert is, from the least. */
export const ALERT_LEVELS = ['info', 'vigilance', 'danger'] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

const HREF = 'une page du site (/…) ou une adresse qui commence par https://';

/** `content/alertes/<slug>.yml`: what happens, until when, where, and what to do. */
export const AlertSchema = v.strictObject({
  level: v.picklist(ALERT_LEVELS, `l’un de ces mots : ${ALERT_LEVELS.join(', ')}`),
  /** Two or three words: « Canicule ». It is on every page. */
  title: v.pipe(LineSchema, v.maxLength(60, 'un titre de 60 caractères au plus')),
  /** What to do, one action a line, the most urgent first. */
  advice: v.pipe(v.array(LineSchema, 'une liste de consignes'), v.minLength(1, 'une consigne')),
  from: LocalTimeSchema,
  /** From this moment on, it is over. */
  until: LocalTimeSchema,
  /** Districts and streets concerned; none of both for the whole commune. */
  districts: v.optional(v.array(SlugSchema, 'une liste de quartiers, ou []'), []),
  streets: v.optional(v.array(LineSchema, 'une liste de rues, ou []'), []),
  /** Whom to call. */
  phone: v.optional(PublicPhoneSchema),
  /** Where to read more. */
  link: v.optional(
    v.strictObject({
      label: LineSchema,
      href: v.pipe(v.string(HREF), v.regex(/^(?:https:\/\/\S+|\/(?!\/)\S*)$/u, HREF)),
    }),
  ),
  /** Service that publishes it, and ends it. */
  owner: SlugSchema,
});
export type Alert = v.InferOutput<typeof AlertSchema>;
