/**
 * Makes something at the first call and keeps it. A failure is not kept: the next call tries again.
 */
export function keepOnce<TMade>(make: () => Promise<TMade>): () => Promise<TMade> {
  let kept: Promise<TMade> | undefined;
  return () => {
    if (kept !== undefined) return kept;
    const making = make();
    kept = making;
    making.catch(() => {
      kept = undefined;
    });
    return making;
  };
}
