import { foldText } from '../kit/fold-text.ts';

/** People of a life. */
const PEOPLE =
  '(?:mari|femme|epou(?:x|se)|conjointe?|compagn(?:on|e)|copine?|copain|pere|mere|papa|maman|parents?|beau-?pere|belle-?mere|fils|fille|enfant|bebe|frere|soeur|grands?[ -]?(?:peres?|meres?|parents)|mamie?|mamy|meme|pepe|pap[iy]|oncle|tante|cousine?|amie?|proche)s?';
const WHOSE = '(?:mon|ma|mes|notre|nos|un|une|son|sa|ton|ta)';

/** « J’ai perdu ma mère »: nobody looks for her among lost objects. */
const LOST = new RegExp(`perdu(?:e|s)? ${WHOSE} (?:\\p{L}+ )?${PEOPLE}\\b`, 'gu');
const DEATH = /\b(?:mort|morte|mourir|meurt|deces|deced\p{L}*)\b/u;
const BURIAL = /\b(?:enterr\p{L}*|obseques|inhum\p{L}*|cremation|tombe)\b/u;
const WHO_DIED = new RegExp(`\\b(?:${WHOSE} )?(?:\\p{L}+ )??${PEOPLE}\\b`, 'gu');

/** Food that money lacks for: « pas de sous pour manger », « je n’arrive plus à nourrir mes enfants ». */
const HUNGRY = [
  /\b(?:sous|argent|thunes?|fric|moyens|de quoi|rien)\b.*\b(?:manger|mange|nourrir|bouffer|nourriture|frigo|courses)\b/u,
  /\b(?:manger|nourrir|bouffer|frigo|courses)\b.*\b(?:sous|argent|thunes?|fric|moyens)\b/u,
  /\b(?:arrive|peux|peut|pouvons)\b.*\b(?:pas|plus)\b.*\bnourrir\b/u,
  /\bfaim\b/u,
];
const SCHOOL = /\b(?:cantine|ecole|midi)\b/u;

/**
 * A question with what it says between its words: a death outranks the marriage that « mari » calls to
 * mind, and hunger the canteen.
 */
export function tellPlainly(query: string): string {
  const told = foldText(query).replace(/œ/gu, 'oe').replace(/’/gu, "'");
  const text = told.replace(LOST, 'deces');
  const withoutThem = text.replace(WHO_DIED, ' ');
  if (BURIAL.test(text)) return withoutThem;
  if (text !== told || (DEATH.test(text) && withoutThem !== text)) {
    return `${withoutThem} deces mort`;
  }
  return HUNGRY.some((sign) => sign.test(text)) && !SCHOOL.test(text) ? 'aide alimentaire' : query;
}
