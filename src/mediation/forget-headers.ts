/** What a browser forgets of a site when it is told to, where the connection is safe. */
export const FORGET = { 'clear-site-data': '"cache", "storage"' } as const;
