/** A reference that holds its check sign, to show what one looks like. */
export const SAMPLE_REFERENCE = '4K7M-93XC';
