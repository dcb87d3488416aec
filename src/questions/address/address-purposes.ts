/** What a browser may fill in, by part of an address. */
export const ADDRESS_PURPOSES = {
  voie: 'address-line1',
  complement: 'address-line2',
  code_postal: 'postal-code',
  commune: 'address-level2',
  pays: 'country-name',
} as const;
