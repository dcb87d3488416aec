/** What an agent does by themselves: a call or an SMS, or a letter that they post. */
export const TOLD_CHANNELS = { told: ['sms', 'call'], posted: ['letter'] } as const;
export type ToldWay = keyof typeof TOLD_CHANNELS;

export const isToldWay = (text: string): text is ToldWay => Object.hasOwn(TOLD_CHANNELS, text);
