/** What the desk knows of the identity provider of its agents. */
export interface OidcSettings {
  readonly issuer: string;
  readonly client: string;
  readonly secret: string;
  /** Name of the provider, as agents know it. */
  readonly name: string;
  readonly scope: string;
  /** Levels that are accepted. */
  readonly levels: readonly string[];
  /** Organisations that agents come from; nothing where the provider names none. */
  readonly sirets: readonly string[] | undefined;
  /** Domains of the addresses of agents. */
  readonly domains: readonly string[];
}
