import * as v from 'valibot';
import { DaySchema } from '../kit/day.ts';
import { addDuration } from '../kit/duration.ts';
import { LineSchema, ParagraphSchema, SlugSchema } from '../kit/editor-text.ts';

const list = (what: string) => v.array(ParagraphSchema, `une liste : ${what}`);

/** An audit of conformity made by a person, with the method of the RGAA. */
const AuditSchema = v.strictObject({
  on: DaySchema,
  /** Who made it: the commune itself, or a company. */
  by: LineSchema,
  /** Share of the applicable criteria that are respected, in percent. */
  percent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  /** Browsers and assistive technologies that were used. */
  environment: ParagraphSchema,
});
export type Audit = v.InferOutput<typeof AuditSchema>;

/** What the multi-year plan must say (law 2005-102, art. 47, III): three years at most. */
const MultiYearPlanSchema = v.pipe(
  v.strictObject({
    from: DaySchema,
    to: DaySchema,
    strategy: ParagraphSchema,
    referent: ParagraphSchema,
    resources: ParagraphSchema,
    recruitment: ParagraphSchema,
    training: ParagraphSchema,
    tools: ParagraphSchema,
    organisation: ParagraphSchema,
    contracts: ParagraphSchema,
    newProjects: ParagraphSchema,
    userTests: ParagraphSchema,
    audits: ParagraphSchema,
    corrections: ParagraphSchema,
    beyond: ParagraphSchema,
  }),
  v.check(
    ({ from, to }) => from < to && to <= addDuration(from, 'P3Y'),
    'une fin après le début, et trois ans au plus (loi n° 2005-102, article 47, III)',
  ),
);

/** What a commune declares about the accessibility of its site (law 2005-102, art. 47). */
export const AccessibilitySchema = v.strictObject({
  establishedOn: DaySchema,
  updatedOn: v.optional(DaySchema),
  /** Without an audit, the only state that the law allows is « non conforme ». */
  audit: v.optional(AuditSchema),
  nonCompliant: list('ce qui n’est pas conforme, et ce qui le remplace'),
  disproportionate: list('ce que la commune ne peut pas rendre accessible, et pourquoi'),
  exempt: list('ce que la loi n’oblige pas à rendre accessible'),
  multiYearPlan: MultiYearPlanSchema,
  /** Procedure by which a defect is reported: its form files the complaint and starts its clock. */
  complaint: SlugSchema,
  actionPlan: v.strictObject({
    year: v.pipe(v.number('une année, par exemple 2027'), v.integer(), v.minValue(2020)),
    actions: v.pipe(
      v.array(v.strictObject({ what: ParagraphSchema, when: LineSchema }), 'une liste d’actions'),
      v.minLength(1, 'au moins une action'),
    ),
    /** What was done the year before. */
    lastYear: ParagraphSchema,
  }),
});
