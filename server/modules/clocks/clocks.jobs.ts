import { defineJob } from "../../jobs/define.js";
import { keepClockDefaults } from "./commands/keep-defaults.js";

/** A workspace that is new, or older than its clocks, finds defaults to change. */
export const keepDefaults = defineJob({
  name: "clock.defaults",
  cron: "* * * * *",
  handle: keepClockDefaults,
});
