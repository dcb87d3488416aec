import { QrCode } from '../../kit/QrCode.tsx';
import { formTexts } from '../../questions/form-texts.ts';
import { paperTexts } from '../../questions/paper-texts.ts';
import { OFFICE_QUESTIONS, SIGNED_ON, type PaperForm } from './paper-form.ts';
import { PaperQuestions, Ticks } from './PaperQuestions.tsx';

export interface PaperPageProps {
  readonly form: PaperForm;
  /** The online form, above this page. */
  readonly formPath: string;
  readonly pdf: { readonly path: string; readonly kilobytes: number };
}

/** The form on paper, inside `main`: read like any page, printed on A4, filled in by hand. */
export function PaperPage({ form, formPath, pdf }: PaperPageProps) {
  return (
    <div class="wrap narrow paper">
      <nav class="crumb" aria-label={formTexts.breadcrumb}>
        <a href={formPath}>{paperTexts.back}</a>
      </nav>
      <div class="letterhead">
        <div>
          <h1>{form.title}</h1>
          <p>{form.subtitle}</p>
          {form.head.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <QrCode text={form.online} label={paperTexts.qrLabel} />
      </div>
      <p class="screen">
        {paperTexts.print} <a href={pdf.path}>{paperTexts.download(pdf.kilobytes)}</a>
      </p>
      <p>
        {paperTexts.howTo} {formTexts.requiredRule} {paperTexts.moreRoom}
      </p>
      {form.parts.map(({ title, hint, questions }) => (
        <section key={title}>
          <h2>{title}</h2>
          {hint !== undefined && <p class="hint">{hint}</p>}
          <PaperQuestions questions={questions} />
        </section>
      ))}
      <h2>{paperTexts.documents}</h2>
      {form.documents.length === 0 ? (
        <p>{formTexts.noDocument}</p>
      ) : (
        <>
          <p>{paperTexts.documentsRule}</p>
          <Ticks options={form.documents} />
        </>
      )}
      <section>
        <h2>{paperTexts.signature}</h2>
        <PaperQuestions questions={[SIGNED_ON]} />
        <p>{paperTexts.sign}</p>
        <div class="frame" />
      </section>
      <h2>{paperTexts.where}</h2>
      <ul>
        {form.ways.map(({ title, text }) => (
          <li key={title}>{paperTexts.way(title, text)}</li>
        ))}
      </ul>
      <h2>{paperTexts.receipt}</h2>
      <p>{form.receipt.join(' ')}</p>
      <h2>{formTexts.privacyTitle}</h2>
      <p>{form.privacy.join(' ')}</p>
      <section class="office">
        <h2>{paperTexts.office}</h2>
        <PaperQuestions questions={OFFICE_QUESTIONS} />
      </section>
      <p class="small">{form.reference}</p>
    </div>
  );
}
