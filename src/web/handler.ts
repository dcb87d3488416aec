/** What the platform tells a handler besides the request. */
export interface HandlerContext {
  /** Parts of the path, by the names of the route. */
  readonly params: Readonly<Record<string, string>>;
  /** Address of whoever connected: a person, or a proxy in front of the host. */
  readonly ip?: string | undefined;
}

/** Answers a request: the same on Netlify, on a Node server and in a test. */
export type Handler = (request: Request, context: HandlerContext) => Promise<Response>;
