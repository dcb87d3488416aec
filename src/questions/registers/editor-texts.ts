// Written by `npm run genres` from ../kinds.ts.
import type { VariantTexts } from '../../kit/key-texts.ts';
import type { Field } from '../field.ts';
import { filesEditorTexts } from '../files/files-editor-texts.ts';
import { groupEditorTexts } from '../group/group-editor-texts.ts';
import { informationEditorTexts } from '../information/information-editor-texts.ts';
import { periodEditorTexts } from '../period/period-editor-texts.ts';
import { SIMPLE_EDITOR_TEXTS } from './simple-editor-texts.ts';

export const EDITOR_TEXTS = {
  ...SIMPLE_EDITOR_TEXTS,
  period: periodEditorTexts,
  files: filesEditorTexts,
  group: groupEditorTexts,
  information: informationEditorTexts,
} satisfies VariantTexts<Field>;
