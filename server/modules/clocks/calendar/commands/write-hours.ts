import type { Context } from "../../../../context.js";
import { invalidInput, neverNull } from "../../../../errors.js";
import { getWorkspace } from "../../../people/commands/create-workspace.js";
import { timezonesOf } from "../../../people/rules/time-zone.js";
import { hoursProblems } from "../../rules/hours-problems.js";
import { weekdays } from "../../rules/read-hours.js";
import type { CalendarHours } from "../calendar-hours.js";
import type { CalendarHoursInput } from "../calendar.inputs.js";
import { problemOfPlace } from "../public-holidays.js";

/** What a workspace starts with: Monday to Friday, 9 to 17, the public holidays of its country. */
export async function usualHours(ctx: Context): Promise<CalendarHours> {
  const { countryCode } = await getWorkspace(ctx);
  const place = { holidayCountry: countryCode, holidayRegion: null };
  return {
    timezone: (await commonTimezone(ctx)) ?? onlyTimezoneOf(countryCode) ?? "UTC",
    week: weekdays.slice(0, 5).map((weekday) => ({ weekday, opens: "09:00", closes: "17:00" })),
    ...((await problemOfPlace(place)) === null ? place : { ...place, holidayCountry: null }),
    holidays: [],
    exceptions: [],
  };
}

/** Hours with what an input says of them; refused when nothing could be counted by them. */
export async function hoursWith(
  hours: CalendarHours,
  input: CalendarHoursInput,
): Promise<CalendarHours> {
  const never = <K extends keyof CalendarHoursInput>(name: K) =>
    neverNull(input[name], `input.hours.${name}`) ?? hours[name];
  const { holidayCountry = hours.holidayCountry, holidayRegion = hours.holidayRegion } = input;
  const given = {
    timezone: never("timezone"),
    week: never("week"),
    holidays: never("holidays"),
    exceptions: never("exceptions"),
  };
  const next = plain({ ...given, holidayRegion, holidayCountry });
  const place = await problemOfPlace(next);
  const problems = [...hoursProblems(next), ...(place === null ? [] : [place])];
  if (problems.length === 0) return next;
  throw invalidInput(
    problems.map(({ path, message }) => ({ path: `input.hours.${path}`, message })),
  );
}

type Given = Required<CalendarHoursInput> | CalendarHours;

/** As it is stored: every key there, in one order, so that what is the same looks the same. */
function plain(given: Given): CalendarHours {
  return {
    timezone: given.timezone,
    week: given.week.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
    holidayCountry: given.holidayCountry?.toUpperCase() ?? null,
    holidayRegion: given.holidayRegion?.toUpperCase() ?? null,
    holidays: given.holidays.map(({ name, on, isYearly }) => ({
      name,
      on,
      isYearly: isYearly ?? false,
    })),
    exceptions: given.exceptions.map(({ on, hours, note }) => ({
      on,
      hours: hours.map(({ opens, closes }) => ({ opens, closes })),
      note: note ?? null,
    })),
  };
}

/** Where most people of the workspace are; UTC is what nobody has set. */
async function commonTimezone(ctx: Context): Promise<string | null> {
  const [found]: { timezone: string }[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT timezone FROM app_user WHERE workspace_id = $1 AND active AND timezone <> 'UTC'
        GROUP BY timezone ORDER BY count(*) DESC, timezone LIMIT 1`,
      [ctx.actor.workspaceId],
    ),
  );
  return found?.timezone ?? null;
}

/** Null for a country with several: it would be a guess. */
function onlyTimezoneOf(countryCode: string): string | null {
  const [zone, ...others] = timezonesOf(countryCode);
  return others.length === 0 ? (zone ?? null) : null;
}
