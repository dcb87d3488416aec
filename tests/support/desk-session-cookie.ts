/** Name of the cookie of a session, on a site that has TLS. */
export const SESSION = '__Host-parvis-bureau';
