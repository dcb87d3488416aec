/** Where mail servers hand over what people answer. */
export const REPLY_PATH = '/api/reponses';

/** The envelope of a message, beside it: its own headers may say anything. */
export const REPLY_HEADERS = { recipient: 'x-envelope-to', sender: 'x-envelope-from' } as const;
