/** What is read when the person ticked « Je ne sais pas », unless an editor wrote other words. */
export const unknownText = 'Ne sait pas';
