import { DAY_MS } from "../../../spans.js";

export enum ObservationKind {
  PRICING = "PRICING",
  PRODUCT = "PRODUCT",
  MESSAGING = "MESSAGING",
  CHANNEL = "CHANNEL",
  HIRING = "HIRING",
  M_AND_A = "M_AND_A",
  EVENT = "EVENT",
  WIN = "WIN",
  LOSS = "LOSS",
  RUMOUR = "RUMOUR",
}

/**
 * Days for which word from the field is worth acting on. PRICING and PRODUCT are the model's; the
 * others are house defaults around them: what changes by the quarter 90, by the year 365.
 */
export const validDays: Readonly<Record<ObservationKind, number>> = {
  [ObservationKind.PRICING]: 90,
  [ObservationKind.PRODUCT]: 180,
  [ObservationKind.MESSAGING]: 180,
  [ObservationKind.CHANNEL]: 180,
  [ObservationKind.HIRING]: 90,
  [ObservationKind.M_AND_A]: 365,
  [ObservationKind.EVENT]: 90,
  [ObservationKind.WIN]: 365,
  [ObservationKind.LOSS]: 365,
  [ObservationKind.RUMOUR]: 30,
};

/** When an observation of this kind expires, unless somebody says otherwise. */
export function defaultValidUntil(kind: ObservationKind, observedAt: Date): Date {
  return new Date(observedAt.getTime() + validDays[kind] * DAY_MS);
}
