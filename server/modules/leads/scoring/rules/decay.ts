/** How much of what something was worth is left, by its age. */
export type Decay =
  | { readonly kind: "NONE" }
  | { readonly kind: "LINEAR"; readonly percent: number; readonly periodDays: number }
  | { readonly kind: "EXPONENTIAL"; readonly halfLifeDays: number }
  | { readonly kind: "WINDOW"; readonly windowDays: number };

/** Below this an exponential decay is over: else nothing would ever be forgotten. */
const LEAST_FACTOR = 0.01;

/**
 * What is left after whole days, between 0 and 1. LINEAR takes `percent` of the start off after each
 * period (HubSpot's score decay); EXPONENTIAL halves; WINDOW counts in full until it is over
 * (Marketo's 30 days). Ages are differences of UTC calendar days, so that a score is right all day.
 */
export function decayFactor(decay: Decay, ageDays: number): number {
  switch (decay.kind) {
    case "NONE":
      return 1;
    case "LINEAR":
      return Math.max(0, (100 - decay.percent * Math.floor(ageDays / decay.periodDays)) / 100);
    case "EXPONENTIAL": {
      const factor = 0.5 ** (ageDays / decay.halfLifeDays);
      return factor < LEAST_FACTOR ? 0 : factor;
    }
    case "WINDOW":
      return ageDays <= decay.windowDays ? 1 : 0;
  }
}

/** The next age at which the factor is another; null when it never is again. */
export function nextChangeDays(decay: Decay, ageDays: number): number | null {
  if (decayFactor(decay, ageDays) === 0) return null;
  switch (decay.kind) {
    case "NONE":
      return null;
    case "LINEAR":
      return (Math.floor(ageDays / decay.periodDays) + 1) * decay.periodDays;
    case "EXPONENTIAL":
      return ageDays + 1;
    case "WINDOW":
      return decay.windowDays + 1;
  }
}

/** From this age on nothing is left; null where something always is. */
export function horizonDays(decay: Decay): number | null {
  switch (decay.kind) {
    case "NONE":
      return null;
    case "LINEAR":
      return Math.ceil(100 / decay.percent) * decay.periodDays;
    case "EXPONENTIAL":
      return Math.floor(decay.halfLifeDays * Math.log2(1 / LEAST_FACTOR)) + 1;
    case "WINDOW":
      return decay.windowDays + 1;
  }
}
