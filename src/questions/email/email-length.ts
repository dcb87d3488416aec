/** 254 characters: the longest address that SMTP can carry (RFC 5321, 4.5.3.1.3). */
export const EMAIL_MAX_LENGTH = 254;
