import { foldText } from '../../kit/fold-text.ts';
import { isBlankText } from '../visible-text.ts';

/** « F » of a plate, « France », « FR », « République française », « Francia » of a browser in another language. */
const FRANCE = /^fr?$|^fra|france|francaise/u;

/** Whether a country is not another one: browsers fill in « France » by themselves. */
export function isFrance(country: string): boolean {
  return isBlankText(country) || FRANCE.test(foldText(country).replace(/\P{L}/gu, ''));
}
