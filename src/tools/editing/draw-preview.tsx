import { renderToString } from 'preact-render-to-string';
import * as v from 'valibot';
import type { ContentKind } from '../../editing/content-kinds.ts';
import { entryFormat } from '../../editing/entry-file.ts';
import { paperForm } from '../../filing/paper/paper-form.ts';
import { PaperPage } from '../../filing/paper/PaperPage.tsx';
import { applicantSections } from '../../procedures/applicant-form.ts';
import { compileDefinition } from '../../procedures/compile-definition.ts';
import { ProcedureSchema, type Procedure } from '../../procedures/procedure.ts';
import { StepSchema, type Step } from '../../procedures/step.ts';
import { StepList } from '../../procedures/StepList.tsx';
import { stepsTexts } from '../../procedures/steps-texts.ts';
import type { WrittenContent } from '../../publishing/content-register.ts';
import { explainConditions, type ExplainedSection } from '../../questions/condition-text.ts';
import { FieldSchema } from '../../questions/field-schema.ts';
import type { FormSection } from '../../questions/form-section.ts';
import { FormParts } from '../../questions/FormParts.tsx';
import { authorityOf } from '../../site/content/authority-of.ts';
import { parseContentFile } from '../../site/content/parse-content-file.ts';
import { previewTexts as texts } from './preview-texts.ts';

const PartSchema = ProcedureSchema.entries.form.item;

/**
 * The form of a procedure while it is edited, as a phone shows it, drawn with the components of the site;
 * then its steps, as the desk draws them, and the form on paper, once every key is there.
 * @param data what the controls hold
 * @param known services, authorities and the commune
 */
export function drawPreview(
  kind: ContentKind,
  data: unknown,
  known: WrittenContent | undefined,
): string {
  const source = parseContentFile(
    { name: '' },
    'demarches/apercu.md',
    entryFormat(kind).toFile(data),
  );
  const checked = v.safeParse(ProcedureSchema, source.data);
  const form: readonly FormSection[] = checked.success
    ? [
        ...checked.output.form,
        ...(checked.output.form.length > 0 ? applicantSections(checked.output) : []),
      ]
    : partsOf(source.data);
  return renderToString(
    <main>
      {!checked.success && <p class="note">{texts.unfinished}</p>}
      {form.length === 0 && <p class="wrap">{texts.noForm}</p>}
      {explained(form).map((section, index) => (
        <div class="ecran" key={section.title}>
          <p class="hint">{texts.step(index + 1, form.length, section.title)}</p>
          <FormParts sections={[section]} values={{}} problems={[]} />
        </div>
      ))}
      <StepsPreview steps={stepsOf(source.data)} />
      {checked.success && known !== undefined && drawPaper(checked.output, known)}
    </main>,
  );
}

/** What agents see beside each request; the page of the procedure too, where it shows it. */
function StepsPreview({ steps }: { readonly steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <section class="ecran">
      <h2>{stepsTexts.atDesk}</h2>
      <p class="hint">{texts.steps}</p>
      <StepList steps={steps} />
    </section>
  );
}

/** Steps that can be drawn already: one that has no name yet waits. */
function stepsOf(data: unknown): readonly Step[] {
  const steps = (data as { readonly steps?: unknown } | null)?.steps;
  return Array.isArray(steps) ? steps.filter((step) => v.is(StepSchema, step)) : [];
}

/** With the sentence of each condition, once every condition names a question. */
function explained(form: readonly FormSection[]): readonly ExplainedSection[] {
  try {
    return explainConditions(form);
  } catch {
    return form;
  }
}

/** Parts that can be drawn already, each with the questions that are whole. */
function partsOf(data: unknown): readonly FormSection[] {
  const form = (data as { readonly form?: unknown } | null)?.form;
  if (!Array.isArray(form)) return [];
  return form.flatMap((part: unknown) => {
    const fields = (part as { readonly fields?: unknown } | null)?.fields;
    const whole = Array.isArray(fields) ? fields.filter((field) => v.is(FieldSchema, field)) : [];
    const read = v.safeParse(PartSchema, { ...(part as object), fields: whole });
    return read.success ? [read.output] : [];
  });
}

function drawPaper(procedure: Procedure, known: WrittenContent) {
  const service = known.services.find(({ slug }) => slug === procedure.service);
  if (service === undefined || procedure.form.length === 0) return null;
  const named = authorityOf(procedure, service.service);
  const definition = compileDefinition(
    {
      slug: 'apercu',
      procedure,
      service: { slug: service.slug, ...service.service },
      authority: known.authorities.find(({ slug }) => slug === named)?.authority,
      commune: known.commune,
    },
    () => 'aperçu',
  );
  const wayOf = (channel: Procedure['channels']['desk']) => {
    const place = known.services.find(({ slug }) => slug === channel?.service)?.service;
    return channel === undefined || place === undefined
      ? undefined
      : { address: place.address, note: channel.note };
  };
  const { desk, post } = procedure.channels;
  return (
    <details>
      <summary>{texts.paper}</summary>
      <PaperPage
        form={paperForm(definition, {
          desk: wayOf(desk),
          post: wayOf(post),
          site: location.origin,
        })}
        formPath="#"
        pdf={{ path: '#', kilobytes: 0 }}
      />
    </details>
  );
}
