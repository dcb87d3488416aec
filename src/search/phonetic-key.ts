/** Spellings that sound alike, in the order in which they are replaced; capitals are sounds. */
const SOUNDS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/ueil/gu, 'euil'],
  [/ph/gu, 'f'],
  [/sch|sh|ch/gu, 'C'],
  [/h/gu, ''],
  [/(?<=[aeou])s(?=[aeiou])/gu, 'z'],
  [/ti(?=on|el|eu)/gu, 'si'],
  [/gu(?=[eiy])/gu, 'G'],
  [/ge(?=[aou])|g(?=[eiy])/gu, 'j'],
  [/sc(?=[eiy])|c(?=[eiy])/gu, 's'],
  [/cc|ck|qu|[ckq]/gu, 'k'],
  [/x/gu, 'ks'],
  // An « e » between two syllables is often left out: « pasport ».
  [/(?<=[aeiou][b-df-hj-np-tv-z]{1,2})e(?=[b-df-hj-np-tv-z][aeiou])/gu, ''],
  [/(.)\1+/gu, '$1'],
  // What is not said at the end of a word.
  [/(?:(?:ent|er|ez|e)s?|[tdpxz]s?|s)$/gu, ''],
  [/[eao]in(?![aeiouyn])|[iy][nm](?![aeiouynm])|un(?![aeiouyn])/gu, 'I'],
  [/[ae][nm](?![aeiouynm])/gu, 'A'],
  [/o[nm](?![aeiouynm])/gu, 'O'],
  [/eau|au/gu, 'o'],
  [/ou/gu, 'U'],
  [/oi|oy/gu, 'wa'],
  [/oeu|eu|ai|ei|ay|ey|oe/gu, 'e'],
  [/y|il(?=$|l)/gu, 'i'],
  [/z/gu, 's'],
  [/(.)\1+/gu, '$1'],
];

/**
 * How a French word sounds, roughly: words with one key are likely the same word, spelt by ear
 * (« nésence », « naissance »).
 * @param word without accents, in small letters
 */
export function phoneticKey(word: string): string {
  if (/\d/u.test(word)) return word;
  const sounds = SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
  return sounds.replace(/[A-Z]/gu, (sound) => `${sound}_`).toUpperCase();
}
