/** Somebody who processes requests of a service: they may be given one. */
export interface ServiceAgent {
  readonly id: string;
  readonly name: string;
  readonly quality: string | null;
}
