/** A duration as a sentence says it: « trois semaines », « 10 jours ouvrés ». */
export interface SaidDuration {
  readonly said: string;
  /** In calendar months or days: weeks are seven days, working days are counted by weeks of five. */
  readonly duration: string;
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9 },
  ...{ dix: 10, onze: 11, douze: 12, quinze: 15, 'dix-huit': 18, vingt: 20, 'vingt et un': 21 },
  ...{ trente: 30, soixante: 60 },
};

const COUNT = `\\d{1,3}|${Object.keys(NUMBERS)
  .toSorted((one, other) => other.length - one.length)
  .join('|')}`;

const SAID = `(?<![\\p{L}\\d])(${COUNT})\\s(jours?|semaines?|mois|ans?)(\\souvr(?:és?|ables?))?(?!\\p{L})`;

/** The durations that a French sentence says, in order. @param around what stands about each: `{}` is it */
export function saidDurations(text: string, around = '{}'): readonly SaidDuration[] {
  const pattern = new RegExp(around.replace('{}', SAID), 'giu');
  return [...text.matchAll(pattern)].map(([, count = '', unit = '', working]) => ({
    said: [count, unit].join(' ') + (working ?? ''),
    duration: toDuration(
      NUMBERS[count.toLowerCase()] ?? Number(count),
      unit,
      working !== undefined,
    ),
  }));
}

function toDuration(count: number, unit: string, isWorking: boolean): string {
  if (unit.startsWith('semaine')) return `P${count * 7}D`;
  if (unit === 'mois') return `P${count}M`;
  if (unit.startsWith('an')) return `P${count}Y`;
  return `P${isWorking ? Math.ceil((count * 7) / 5) : count}D`;
}
