/** Small words that an address does without. */
const SMALL =
  /\b(?:[ldnjcsmt]|qu|un|une|le|la|les|des|de|du|au|aux|et|ou|pour|mon|ma|mes|en|dans)\b/gu;
const LONGEST = 50;

/** A short name for a title: « Emprunter des tables » gives `emprunter-tables`. */
export function proposeSlug(title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .replaceAll(SMALL, ' ')
    .trim()
    .split(/\s+/u);
  return words.reduce((slug, word) => {
    const longer = slug === '' ? word : `${slug}-${word}`;
    return longer.length > LONGEST ? slug : longer;
  }, '');
}
