/** An e-mail ready to leave. */
export interface NoticeMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Where it may be answered. */
  readonly replyTo?: string;
}
