/** The receipt in large type, on an A5 sheet, to hand to the person. */
export const receiptHandedPath = (token: string): string => `/remise/${token}`;
