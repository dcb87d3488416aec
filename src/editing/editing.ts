import * as v from 'valibot';
import { LineSchema, WebAddressSchema } from '../kit/editor-text.ts';

const REPOSITORY = 'un groupe et un projet, par exemple mairie/guichet';

/** `content/redaction.yml`: the forge where the editing tool keeps the content. No secret in it. */
export const EditingSchema = v.pipe(
  v.strictObject({
    /** Forgejo speaks the language of Gitea. */
    forge: v.picklist(['gitlab', 'gitea', 'github'], 'l’un de ces mots : gitlab, gitea, github'),
    repository: v.pipe(v.string(REPOSITORY), v.regex(/^[\w.-]+(?:\/[\w.-]+)+$/u, REPOSITORY)),
    /** Default: the main branch. */
    branch: v.optional(LineSchema),
    /** Address of the forge, when it is not gitlab.com or github.com. */
    url: v.optional(
      v.pipe(WebAddressSchema, v.regex(/[^/]$/u, 'une adresse sans barre oblique à la fin')),
    ),
    /** Public identifier of the application declared in the forge, for people to sign in there. */
    application: v.optional(LineSchema),
    /** Whether each change is a branch that somebody reviews in the forge. Default: saving publishes. */
    review: v.optional(v.boolean('true (oui) ou false (non)')),
  }),
  v.check(
    ({ forge, review }) => review !== true || forge !== 'gitea',
    'aucune relecture (review) dans l’outil avec gitea : protégez la branche dans la forge, ou relisez au bureau',
  ),
  v.check(
    ({ forge, url }) => forge !== 'gitea' || url !== undefined,
    'l’adresse de votre forge (url), puisque forge vaut gitea',
  ),
  v.check(
    ({ forge, application }) => forge !== 'github' || application === undefined,
    'aucune clé application : avec GitHub, chacun se connecte avec un jeton',
  ),
);
export type Editing = v.InferOutput<typeof EditingSchema>;
