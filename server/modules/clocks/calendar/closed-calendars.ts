import { closedAt, type Closed } from "../rules/business-time.js";
import { openHours, type CalendarHours } from "./calendar-hours.js";

/** By the same keys: which of these hours are closed at an instant and until when, null for open ones. */
export async function closedCalendars(
  hours: Readonly<Record<string, CalendarHours>>,
  at: Date,
): Promise<ReadonlyMap<string, Closed | null>> {
  const found = Object.entries(hours).map(
    async ([key, each]) => [key, closedAt(await openHours(each), at)] as const,
  );
  return new Map(await Promise.all(found));
}
