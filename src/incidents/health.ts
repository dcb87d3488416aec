/** What whoever runs the site watches: no address, no name, nothing of the inside. */
export interface Health {
  /** Whether the database answers. */
  readonly isDatabaseUp: boolean;
  /** Seconds since which no e-mail leaves while one waits; `undefined` when none waits so, or nobody knows. */
  readonly mailStalledFor: number | undefined;
  /** When the site online was built. */
  readonly builtAt: Date;
}

/** Longer than a mail server that restarts; the same e-mails leave by themselves once it is back. */
const MAIL_LIMIT_S = 900;
/** Lists follow the calendar: a site that nobody built for two days tells old things. */
const BUILD_LIMIT_S = 48 * 3600;

/** What is wrong, by its short name; nothing when all goes well. */
export function wrongIn(health: Health, now: Date): readonly string[] {
  const age = (now.getTime() - health.builtAt.getTime()) / 1000;
  return [
    ...(health.isDatabaseUp ? [] : ['base']),
    ...((health.mailStalledFor ?? 0) > MAIL_LIMIT_S ? ['courriels'] : []),
    ...(age > BUILD_LIMIT_S ? ['construction'] : []),
  ];
}

/** The same as lines that Prometheus reads. */
export function healthMetrics(health: Health): string {
  return [
    ['parvis_database_up', 'Whether the database answers', health.isDatabaseUp ? 1 : 0],
    ['parvis_mail_stalled_seconds', 'Since when waiting mail is stuck', health.mailStalledFor ?? 0],
    ['parvis_built_timestamp_seconds', 'When the site was built', seconds(health.builtAt)],
  ]
    .map(
      ([name, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`,
    )
    .join('');
}

const seconds = (instant: Date): number => Math.floor(instant.getTime() / 1000);
