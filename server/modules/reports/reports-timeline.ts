import { Account } from "../accounts/account.entity.js";
import { declareTimelineKind } from "../accounts/timeline/timeline-kinds.js";
import { CustomerMeeting } from "./meeting.entity.js";
import { TripReport } from "./trip-report.entity.js";

const places = [{ parent: Account, by: "accountId" }];

declareTimelineKind({
  name: "MEETING",
  description: "A customer meeting, at its beginning. `node` is a CustomerMeeting.",
  entity: CustomerMeeting,
  at: "startsAt",
  allow: "meeting:read",
  places,
  title: (t) => `${t}.title`,
  actor: (t) => `${t}.organiser_id`,
});

declareTimelineKind({
  name: "REPORT",
  description: "A trip report, when it was begun. `node` is a TripReport.",
  entity: TripReport,
  at: "createdAt",
  allow: "report:read",
  places,
  title: (t) => `${t}.title`,
  actor: (t) => `${t}.author_id`,
});
