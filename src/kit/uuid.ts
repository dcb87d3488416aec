const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

/** Whether a text is a key as pages and scripts make them: another one was not made for this. */
export const isUuid = (text: string): boolean => UUID.test(text);
