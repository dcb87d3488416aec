const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Writes a text as HTML, inside an element or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** Writes an element around HTML; nothing when there is nothing to write it around. */
export function tag(
  name: string,
  html: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  if (html.trim() === '') return '';
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${name}${written.join('')}>${html}</${name}>`;
}

/** Writes a link; only its words when the address is not one that a page may lead to. */
export function link(href: string | undefined, html: string): string {
  const address = href?.trim() ?? '';
  return /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/iu.test(address)
    ? tag('a', html, { href: address })
    : html;
}
