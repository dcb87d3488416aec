import type { PostalAddress } from '../../commune/contact.ts';
import { postalSentence } from '../../commune/postal-lines.ts';
import { procedurePath } from '../../kit/paths.ts';
import { keptDuring } from '../../law/retention-sentences.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import { paperHint } from '../../procedures/documents-texts.ts';
import { explainConditions } from '../../questions/condition-text.ts';
import { formTexts } from '../../questions/form-texts.ts';
import {
  DATE_CELLS,
  LINE,
  type PaperOption,
  type PaperQuestion,
} from '../../questions/paper-answer.ts';
import { paperQuestion } from '../../questions/paper-question.ts';
import { paperTexts } from '../../questions/paper-texts.ts';

/** Everything that is printed, in the order of the sheet. */
export interface PaperForm {
  readonly title: string;
  readonly subtitle: string;
  /** At the head of the first sheet: where it goes back, who answers, where the same is online. */
  readonly head: readonly string[];
  readonly online: string;
  readonly parts: readonly {
    readonly title: string;
    /** Who fills it in, when it is not everybody. */
    readonly hint?: string | undefined;
    readonly questions: readonly PaperQuestion[];
  }[];
  /** What to join, and when only some people do. */
  readonly documents: readonly PaperOption[];
  /** Where to bring it or send it: « Par la poste », then the address. */
  readonly ways: readonly { readonly title: string; readonly text: string }[];
  readonly receipt: readonly string[];
  readonly privacy: readonly string[];
  /** Which wording was printed: slug, version of the definition, commune. */
  readonly reference: string;
}

/** Where paper is received: the services that the channels of the procedure name. */
export interface PaperWays {
  readonly desk?: { readonly address: PostalAddress; readonly note: string } | undefined;
  readonly post?: { readonly address: PostalAddress } | undefined;
  /** Address of the site. */
  readonly site: string;
}

/**
 * The form of a procedure as it is printed: the same questions in the same order as online, so that an
 * agent keys in what was written. Drawn twice: as a page and as a PDF.
 */
export function paperForm(definition: FiledDefinition, at: PaperWays): PaperForm {
  const { slug, version, procedure, form, commune, service, authority } = definition;
  const { dataProcessing, retention, documents } = procedure;
  const online = `${at.site}${procedurePath(slug)}`;
  return {
    title: procedure.title,
    subtitle: paperTexts.subtitle(commune.ofName),
    head: [
      paperTexts.returnTo(postalSentence((at.post ?? at.desk ?? commune).address)),
      paperTexts.call(service.name, service.phone),
      paperTexts.online(online.replace(/^https?:\/\//u, '')),
    ],
    online,
    parts: explainConditions(form).map(({ title, hint, fields }) => ({
      title,
      hint,
      questions: fields.map(paperQuestion),
    })),
    documents: documents.map((document) => ({ label: document.label, hint: paperHint(document) })),
    ways: waysToReturn(definition, at),
    receipt: [
      paperTexts.receiptGiven,
      ...(procedure.kind === 'request' ? [paperTexts.receiptLaw] : []),
      paperTexts.receiptHelp(service.phone),
    ],
    privacy: [
      formTexts.privacy.controller(authority.controller, dataProcessing.purpose),
      keptDuring(retention),
      formTexts.privacy.rights,
      paperTexts.rights(authority.dpo.name, postalSentence(authority.dpo.address)),
    ],
    reference: paperTexts.reference(slug, version, commune.id),
  };
}

function waysToReturn({ commune }: FiledDefinition, { desk, post }: PaperWays) {
  const ways = [
    ...(desk === undefined ? [] : [returnTo(paperTexts.desk, desk.address, desk.note)]),
    // The note of the post says what a letter must hold: the form asks for it.
    ...(post === undefined ? [] : [returnTo(paperTexts.post, post.address)]),
  ];
  // A procedure with a phone alone still has a town hall behind it.
  return ways.length > 0 ? ways : [returnTo(paperTexts.townHall, commune.address)];
}

function returnTo(title: string, address: PostalAddress, note = '') {
  return { title, text: `${postalSentence(address)}. ${note}`.trim() };
}

/** What the person dates, beside the signature. */
export const SIGNED_ON: PaperQuestion = {
  label: paperTexts.signedOn,
  required: true,
  hints: [],
  answer: DATE_CELLS,
};

/** What the town hall writes when the form arrives. */
export const OFFICE_QUESTIONS: readonly PaperQuestion[] = [
  { label: paperTexts.receivedOn, required: true, hints: [], answer: DATE_CELLS },
  { label: paperTexts.number, required: true, hints: [], answer: LINE },
];
