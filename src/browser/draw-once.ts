/** What JSX makes: an element, or a component with what it is given. */
interface Drawing {
  readonly type: string | ((properties: Properties) => Content);
  readonly props: Properties;
}
type Content = Drawing | string | number | boolean | null | undefined | readonly Content[];
interface Properties {
  readonly children?: Content;
  readonly [name: string]: Content;
}

/** Attributes that components write as properties. */
const ATTRIBUTES: Readonly<Record<string, string>> = { acceptCharset: 'accept-charset' };

/**
 * Stands for Preact where a drawing is made once and never drawn over: results of a search, put whole in the
 * page. Preact weighs a tenth of what a phone may load for a search.
 */
export function render(content: Content, parent: Node): void {
  if (content === null || content === undefined || typeof content === 'boolean') return;
  if (typeof content === 'string' || typeof content === 'number') {
    parent.appendChild(document.createTextNode(String(content)));
  } else if (isList(content)) {
    for (const child of content) render(child, parent);
  } else if (typeof content.type === 'function') {
    render(content.type(content.props), parent);
  } else {
    parent.appendChild(makeElement(content.type, content.props));
  }
}

function makeElement(name: string, { children, ...attributes }: Properties): Element {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false || typeof value === 'object') continue;
    element.setAttribute(ATTRIBUTES[key] ?? key, value === true ? '' : String(value));
  }
  render(children, element);
  return element;
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}

/** What JSX is compiled to, in the bundle of the search. @public */
export function jsx(type: Drawing['type'], props: Properties): Drawing {
  return { type, props };
}
/** The same, for several children. @public */
export function jsxs(type: Drawing['type'], props: Properties): Drawing {
  return jsx(type, props);
}

/** Several contents without an element around. @public */
export function Fragment({ children }: Properties): Content {
  return children;
}
