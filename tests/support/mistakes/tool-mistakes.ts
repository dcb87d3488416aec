import { FORM_MISTAKES } from './form-mistakes.ts';
import type { ToolMistake } from './mistake.ts';
import { OTHER_MISTAKES } from './other-mistakes.ts';
import { TEXT_MISTAKES } from './text-mistakes.ts';

/** Made in the editing tool, on the fixture. */
export const TOOL_MISTAKES: readonly ToolMistake[] = [
  ...FORM_MISTAKES,
  ...TEXT_MISTAKES,
  ...OTHER_MISTAKES,
].map(([what, path, change, place, says]) => ({ what, path, change, place, says }));
