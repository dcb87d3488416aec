import type { ComponentChildren } from 'preact';

export interface MessagePageProps {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly links?: readonly { readonly label: string; readonly href: string }[];
  readonly children?: ComponentChildren;
}

/** A page that says what happened, what was lost or kept, and where to go. Never a dead end. */
export function MessagePage({ title, paragraphs, links = [], children }: MessagePageProps) {
  return (
    <div class="wrap narrow message-page">
      <h1>{title}</h1>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
      {links.length > 0 && (
        <ul>
          {links.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
