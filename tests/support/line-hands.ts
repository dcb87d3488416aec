const HANDED = ['request.taken', 'request.assigned', 'request.rerouted'];

/** Who has a request once something happened: nobody, or nothing where it changes no hands. */
export function handedTo(
  kind: string,
  actorId: string | null,
  { agent, service, from }: Readonly<Record<string, unknown>>,
): string | null | undefined {
  // A procedure that is recognised takes it away with its service.
  if (kind === 'request.recognised' && (service as { slug: string }).slug !== from) return null;
  if (!HANDED.includes(kind)) return undefined;
  if (kind === 'request.taken') return actorId;
  return kind === 'request.assigned' && typeof agent === 'string' ? agent : null;
}
