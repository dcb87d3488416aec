import { isExistingDay } from '../../kit/day.ts';
import { ActProblem } from './act-problem.ts';
import { actProblemLines as lines } from './act-problems-texts.ts';

/** A day as agents type it. @throws {ActProblem} on another one */
export function readDay(day: string): string {
  if (isExistingDay(day)) return day;
  throw new ActProblem('day-wrong', { text: lines.dayWrong(day), field: 'le' });
}
