import { endedTexts as texts } from './mediation-texts.ts';

/** What was erased, what a site cannot erase and how to; its script erases before it is read. */
export function EndedPage({ next }: { readonly next: Readonly<Record<'href' | 'label', string>> }) {
  return (
    <div data-wipe="">
      <h1>{texts.title}</h1>
      <h2>{texts.erasedTitle}</h2>
      <ul>
        {texts.erased.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <noscript>
        <p class="note wait">{texts.script}</p>
      </noscript>
      <h2>{texts.cannotTitle}</h2>
      <dl class="rows">
        {texts.cannot.map(([what, how]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <p class="actions">
        <a class="button" href={next.href}>
          {next.label}
        </a>{' '}
        <a href="/">{texts.start}</a>
      </p>
    </div>
  );
}
