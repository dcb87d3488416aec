/*
 * Syllables of French words, as they are spoken: a last « e » is silent, « i » and « u » before a
 * vowel glide into it. npm has no kept library for it: `syllable` is English, and the patterns of
 * `hyphen` say where a line may break, which misses « é-cole », « thé-âtre » or « ré-gion »
 * (docs/decisions/2026-11-22-readability.md has the measure).
 */
import { SILENT_MENT, SOUNDED_ENT, SPOKEN_AS } from './irregular-words.ts';

const VOWELS = 'aeiouyàâäéèêëîïôöùûüœæ';
const GROUP = new RegExp(`[${VOWELS}]+`, 'gu');
/** « y » between two vowels is a consonant: « pa-yer ». */
const CONSONANT_Y = new RegExp(`(?<=[${VOWELS}])y(?=[${VOWELS}])`, 'gu');

/** « guichet », « chaque », « langue ». */
const SILENT_U = /(?<=q)u|(?<=g)u(?=[eéèêiy])/gu;

/** Where two vowels that touch are two syllables. */
const HIATUS: readonly RegExp[] = [
  /(?<=[éè])(?=[aâeiîoôuûœ])/gu, // thé-âtre, ré-union
  /(?<=[aoôéâ])(?=[éè])/gu, // a-éroport, po-ète
  /(?=[ïëü])/gu, // No-ël, ma-ïs
  /(?<=a)(?=o)/gu, // cha-os
  /(?<=o)(?=[ao])/gu, // co-opérer, o-asis
  /(?<=[bcdfgptv][lr](?:[iu]|ou))(?=[aâeéèêo])/gu, // cli-ent, ou-vri-er, cru-el
];

/** Number of syllables of a word: letters, apostrophes and hyphens. At least 1. */
export function countSyllables(word: string): number {
  const parts = word.toLowerCase().normalize('NFC').split(/['’-]/u);
  const count = parts.reduce((sum, part) => sum + countPart(part), 0);
  return Math.max(1, count);
}

function countPart(written: string): number {
  const letters = (SPOKEN_AS[written] ?? withoutSilentEnd(written))
    .replaceAll(SILENT_U, '')
    .replaceAll(/ge(?=[aâoô])/gu, 'g')
    .replaceAll(CONSONANT_Y, 'j');
  const split = HIATUS.reduce((text, gap) => text.replaceAll(gap, '-'), letters);
  const count = split.match(GROUP)?.length ?? 0;
  // « le », « les », « que »: their only vowel is heard. « l », « qu » of an elision are not.
  return count === 0 && /[aeiouy]/u.test(written) && written !== 'qu' ? 1 : count;
}

/** Takes off the end that is written and not heard: « vill(e) », « délivr(ent) ». */
function withoutSilentEnd(word: string): string {
  const isSilentEnt = word.endsWith('ment')
    ? SILENT_MENT.test(word)
    : word.length > 3 && !SOUNDED_ENT.test(word);
  return word.replace(isSilentEnt ? /(?:(?<=[gq])u)?(?:es?|ent)$/u : /(?:(?<=[gq])u)?es?$/u, '');
}
