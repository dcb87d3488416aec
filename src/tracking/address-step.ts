/** What a button asks for of the address of its page. */
export const ADDRESS_STEP = { erase: 'effacer', takeCode: 'prendre' } as const;
