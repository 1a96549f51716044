import { DAY_MS } from "../../../spans.js";

/** The UTC day of an instant, counted from 1970: what ages are differences of. */
export function dayOf(at: Date): number {
  return Math.floor(at.getTime() / DAY_MS);
}

/** As PostgreSQL and the API write a day. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** When a day begins. */
export function startOf(day: number): Date {
  return new Date(day * DAY_MS);
}
