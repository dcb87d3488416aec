import type { Page } from 'playwright';
import { COLOUR_RULES, type AxeRules } from '../support/axe.ts';

/** A way to look at a page. */
interface Look {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  readonly rules: AxeRules;
}

const PHONE = { width: 360, height: 640 };

/** How most people see it: every rule. */
export const ON_A_PHONE: Look = { name: 'on a phone', size: PHONE, media: {}, rules: { left: [] } };

/** On a page that arranges nothing anew: colours were judged on another one. */
export const WORDS_ON_A_PHONE: Look = { ...ON_A_PHONE, rules: { left: COLOUR_RULES.only } };

/** Where the style shows something else: the rules that may answer something else. */
export const OTHER_LOOKS: readonly Look[] = [
  {
    name: 'on a phone, in the dark',
    size: PHONE,
    media: { colorScheme: 'dark' },
    // The dark changes colours alone: `style.test.ts` says so.
    rules: COLOUR_RULES,
  },
  {
    name: 'on a phone, in forced colours',
    size: PHONE,
    media: { forcedColors: 'active' },
    // Lines and colours alone; the person chose these colours, and axe reads those of the style.
    rules: { only: ['link-in-text-block', 'target-size'] },
  },
  { name: 'on a desktop', size: { width: 1280, height: 800 }, media: {}, rules: { left: [] } },
  {
    name: 'on paper',
    // The width of an A4 sheet between its margins.
    size: { width: 718, height: 1000 },
    media: { media: 'print' },
    // Nothing is tapped on paper.
    rules: { left: ['target-size'] },
  },
];
