import { describeEnum } from "../../graphql/enums.js";
import { Weekday } from "./rules/read-hours.js";

describeEnum(Weekday, "Weekday", "A day of the week.", {
  MONDAY: "Monday.",
  TUESDAY: "Tuesday.",
  WEDNESDAY: "Wednesday.",
  THURSDAY: "Thursday.",
  FRIDAY: "Friday.",
  SATURDAY: "Saturday.",
  SUNDAY: "Sunday.",
});
