import { defineJob } from "../../../jobs/define.js";
import { extendTouches } from "./extend-touches.js";

/** Every night, in the quiet hours of most: it needs the table for a moment. */
export const extendMonths = defineJob({
  name: "touch.extend_months",
  cron: "17 3 * * *",
  handle: extendTouches,
});
