import type { DeskSheet } from '../desk-content.ts';
import { requestTexts as texts } from './request-texts.ts';

/** Knowledge sheets about the procedure: those for agents alone whole, the others as links. */
export function SheetSection({ sheets }: { readonly sheets: readonly DeskSheet[] }) {
  if (sheets.length === 0) return null;
  return (
    <section class="card">
      <h2>{texts.sheets}</h2>
      {sheets.map((sheet) => (
        <Sheet key={sheet.slug} {...sheet} />
      ))}
    </section>
  );
}

function Sheet({ slug, question, answer, internal }: DeskSheet) {
  if (internal === undefined) {
    return (
      <p>
        <a href={`/fiches/${slug}/`}>{question}</a>
      </p>
    );
  }
  return (
    <details>
      <summary>
        {question} <span class="tag">{texts.internal}</span>
      </summary>
      <p class="note">{answer}</p>
      <h3>{texts.rule}</h3>
      <p>{internal.rule}</p>
      {/* Drawn by our own build from content that it checked. */}
      <div class="sheet" dangerouslySetInnerHTML={{ __html: internal.html }} />
      <h3>{texts.sources}</h3>
      <ul>
        {internal.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </details>
  );
}
