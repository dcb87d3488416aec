/** A key of version 4 that nobody else draws: `randomUUID` is younger than many phones. */
export function newKey(): string {
  const draw = () => {
    const [chance = 0] = crypto.getRandomValues(new Uint8Array(1));
    return (chance & 15).toString(16);
  };
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/gu, draw);
}
