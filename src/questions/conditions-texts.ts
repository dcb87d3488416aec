import { formatDay } from '../kit/format-day.ts';
import { fr } from '../kit/typography.ts';

const quoted = (text: string) => fr`« ${text.replace(/\.$/u, '')} »`;
const toQuestion = (label: string) => fr`à la question ${quoted(label)}`;

/** « A », « B » ou « C ». */
function either(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ou ${last}`;
}

const all = (tests: readonly string[]) => tests.join(', et si ');

const verb = (done: string, isNot: boolean) =>
  isNot ? `vous n’avez pas ${done}` : `vous avez ${done}`;

/** When something is asked, said where everything is in sight: « À remplir si… ». */
export const conditionTexts = {
  toFill: (tests: readonly string[]) => fr`À remplir si ${all(tests)}.`,
  toRead: (tests: readonly string[]) => fr`À lire si ${all(tests)}.`,
  all,
  either: (tests: readonly string[]) => tests.join(', ou si '),
  picked: (label: string, answers: readonly string[], isNot: boolean) =>
    `${verb('répondu', isNot)} ${either(answers.map(quoted))} ${toQuestion(label)}`,
  ticked: (label: string, answers: readonly string[], isNot: boolean) =>
    `${verb('coché', isNot)} ${either(answers.map(quoted))} ${toQuestion(label)}`,
  stated: (label: string, isNot: boolean) => `${verb('coché', isNot)} ${quoted(label)}`,
  answered: (label: string, isNot: boolean) => `${verb('répondu', isNot)} ${toQuestion(label)}`,
  moreThan: (label: string, number: string, isNot: boolean) =>
    isNot
      ? `vous avez indiqué ${number} ou moins ${toQuestion(label)}`
      : `vous avez indiqué plus de ${number} ${toQuestion(label)}`,
  lessThan: (label: string, number: string, isNot: boolean) =>
    isNot
      ? `vous avez indiqué ${number} ou plus ${toQuestion(label)}`
      : `vous avez indiqué moins de ${number} ${toQuestion(label)}`,
  after: (label: string, day: string, isNot: boolean) =>
    isNot
      ? `vous avez indiqué un jour jusqu’au ${formatDay(day)} ${toQuestion(label)}`
      : `vous avez indiqué un jour après le ${formatDay(day)} ${toQuestion(label)}`,
  before: (label: string, day: string, isNot: boolean) =>
    isNot
      ? `vous avez indiqué un jour à partir du ${formatDay(day)} ${toQuestion(label)}`
      : `vous avez indiqué un jour avant le ${formatDay(day)} ${toQuestion(label)}`,
} as const;
