import * as v from 'valibot';
import {
  PostalAddressSchema,
  PublicEmailSchema,
  PublicPhoneSchema,
} from '../../commune/contact.ts';
import { closeWord } from '../../kit/close-word.ts';
import { ParagraphSchema, WebAddressSchema } from '../../kit/editor-text.ts';
import { always, line, optional } from '../new-procedure/question-kinds.ts';
import type { Given, Question, Reading } from '../new-procedure/question.ts';
import { adoptQuestions as texts, adoptRefusals as refusals } from './adopt-texts.ts';
import { listOf, serviceOf } from './adoption.ts';
import { readHours } from './read-hours.ts';

const COLOURS = { couleur: '#0f5c4d', couleur_vive: '#f2b84b' } as const;
const { postalCode } = PostalAddressSchema.entries;

/** Answers that are not one line of text. */
const SCHEMAS: Readonly<Record<string, v.GenericSchema<string, string>>> = {
  code_postal: postalCode,
  tribunal_code_postal: postalCode,
  hebergeur_code_postal: postalCode,
  telephone: PublicPhoneSchema,
  hebergeur_telephone: PublicPhoneSchema,
  prada_telephone: PublicPhoneSchema,
  prada_courriel: PublicEmailSchema,
  courriel: PublicEmailSchema,
  dpo_courriel: PublicEmailSchema,
  site: WebAddressSchema,
  hebergeur_lieu: ParagraphSchema,
};

/**
 * The questions of `npm run adopter`, in order.
 * @param procedures those that may be kept
 */
export function adoptionQuestions(procedures: readonly string[]): readonly Question[] {
  const read: Readonly<Record<string, Question['read']>> = {
    horaires: (typed) =>
      readHours(typed) === undefined ? { refusal: refusals.hours } : { value: typed.trim() },
    services: (typed) =>
      listOf(typed).length === 0 ? { refusal: refusals.services } : { value: typed.trim() },
    couleur: (typed) => readColour(typed, COLOURS.couleur),
    couleur_vive: (typed) => readColour(typed, COLOURS.couleur_vive),
    demarches: (typed, given) => readProcedures(typed, given, procedures),
  };
  return Object.entries(texts).map(([key, text]) => {
    if (key === 'prada') return optional(key, text);
    const isAsked = key.startsWith('prada_') ? hasOfficer : always;
    const asked = line(key, text, isAsked, SCHEMAS[key]);
    return { ...asked, read: read[key] ?? asked.read };
  });
}

/** A village has nobody to name (CRPA R330-2). */
const hasOfficer = ({ prada }: Given) => prada !== undefined && prada !== '';

function readColour(typed: string, usual: string): Reading {
  const colour = typed.trim().toLowerCase() || usual;
  return /^#[\da-f]{6}$/u.test(colour) ? { value: colour } : { refusal: refusals.colour };
}

function readProcedures(
  typed: string,
  { services = '' }: Given,
  known: readonly string[],
): Reading {
  if (typed.trim() === 'toutes') return { value: 'toutes' };
  const lines = listOf(typed);
  if (lines.length === 0) return { refusal: refusals.noProcedure };
  const slugs = listOf(services).map((name) => serviceOf(name).slug);
  for (const one of lines) {
    const [slug = '', service] = one.split('=').map((part) => part.trim());
    if (!known.includes(slug))
      return { refusal: refusals.unknownProcedure(slug, closeWord(slug, known)) };
    if (service !== undefined && !slugs.includes(serviceOf(service).slug))
      return { refusal: refusals.unknownService(service, slugs) };
  }
  return { value: lines.join(' ; ') };
}
