import { createCalendar } from "../modules/clocks/calendar/commands/create-calendar.js";
import { updateCalendar } from "../modules/clocks/calendar/commands/update-calendar.js";
import { keepClockDefaults } from "../modules/clocks/commands/keep-defaults.js";
import { Weekday } from "../modules/clocks/rules/read-hours.js";
import type { Company } from "./company.js";
import { dayOf, type Entry } from "./diary.js";

const { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY } = Weekday;

/** When Brightwater works: its usual hours, and those of the desk that takes calls. */
export function keepHours({ people, when }: Company): Entry[] {
  return [
    { at: when(90, 11), happens: (scene) => keepClockDefaults(scene.system()) },
    {
      at: when(88, 9),
      happens: async (scene) => {
        const ctx = scene.as(people.get("operations"));
        const weekdays = [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY];
        const week = weekdays.map((weekday) => ({ weekday, opens: "08:00", closes: "20:00" }));
        const { calendar } = await createCalendar(ctx, {
          name: "Inbound desk",
          hours: { timezone: "Europe/Dublin", week },
        });
        const stocktaking = { on: dayOf(when(-20, 9)), hours: [], note: "Stocktaking" };
        await updateCalendar(scene.as(people.get("operations")), {
          calendarId: calendar.id,
          hours: { exceptions: [stocktaking] },
        });
      },
    },
  ];
}
