/** A key that nobody else draws: `randomUUID` is younger than many phones. */
export function newKey(): string {
  const draw = (digit: string) => {
    const [chance = 0] = crypto.getRandomValues(new Uint8Array(1));
    // The marks of version 4: a 4, and one of 8, 9, a, b.
    return (digit === 'y' ? 8 + (chance & 3) : chance & 15).toString(16);
  };
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/gu, draw);
}
