import { Temporal } from "temporal-polyfill";

const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** An instant as the clock on the wall of a zone shows it: `Mon 2026-03-09 09:00 Europe/Rome`. */
export function onTheWall(zone: string, at: Date): string {
  const there = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  const time = there.toPlainTime().toString({ smallestUnit: "minute" });
  return `${days[there.dayOfWeek - 1]} ${there.toPlainDate().toString()} ${time} ${zone}`;
}
