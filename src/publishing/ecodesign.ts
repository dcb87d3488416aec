import * as v from 'valibot';
import { ParagraphSchema } from '../kit/editor-text.ts';

/** How far a site meets a criterion of the RGESN. */
const CONFORMITIES = ['met', 'partly', 'not-met', 'not-applicable'] as const;
export type Conformity = (typeof CONFORMITIES)[number];

const AnswerSchema = v.strictObject({
  conformity: v.picklist(CONFORMITIES, `l’un de ces mots : ${CONFORMITIES.join(', ')}`),
  /** How it is met, what is missing, or why it does not apply. */
  how: ParagraphSchema,
});

/**
 * What a commune declares on ecodesign (`ecoconception.yml`): the answers to the RGESN that depend on
 * it and on its host, whatever the software does.
 */
export const EcodesignSchema = v.strictObject({
  /** 1.1: whether the service is worth what it costs. */
  usefulness: AnswerSchema,
  /** 1.2: whether the people it is for tried it. */
  users: AnswerSchema,
  /** 1.3: who answers for ecodesign. */
  referent: AnswerSchema,
  /** 1.4: whether a person reviews it. */
  reviews: AnswerSchema,
  /** 2.7: how the service will end. */
  ending: AnswerSchema,
  /** 2.8: what contracts ask of suppliers. */
  suppliers: AnswerSchema,
  /** 3.3: protocols of the host. */
  protocols: AnswerSchema,
  /** 3.4: how long it is kept up to date. */
  upkeep: AnswerSchema,
  /** 8.1 to 8.5 and 8.7: machines, energy, water and heat of the host. */
  hosting: AnswerSchema,
  /** 8.6: where the host is. */
  place: AnswerSchema,
});
export type Ecodesign = v.InferOutput<typeof EcodesignSchema>;
