import { expect, test } from "vitest";

import { placeOf } from "../../sdk/codegen/naming.js";

const words = {
  nouns: new Set([
    "Lead",
    "LeadTouch",
    "LeadPolicy",
    "LeadScore",
    "CustomerMeeting",
    "Meeting",
    "AccountTeamMember",
    "User",
    "ChangeEvent",
    "Viewer",
  ]),
  plurals: new Map([
    ["Lead", "leads"],
    ["User", "users"],
    ["ChangeEvent", "changes"],
    ["Meeting", "meetings"],
  ]),
  groups: new Map([
    ["AccountTeam", "team"],
    ["AccountTeamMember", "team"],
  ]),
};

test.each([
  ["LeadCapture", "leads", null, "capture"],
  ["LeadHandOver", "leads", null, "handOver"],
  ["Lead", "leads", null, "get"],
  ["Leads", "leads", null, "list"],
  ["LeadsCount", "leads", null, "count"],
  ["LeadTouchRecord", "leads", "touches", "record"],
  ["UserCreate", "people", "users", "create"],
  ["Meetings", "reports", "meetings", "list"],
  ["Meeting", "reports", "meetings", "get"],
  ["MeetingNoShow", "reports", "meetings", "noShow"],
  ["AccountTeamAdd", "accounts", "team", "add"],
  ["AccountTeamMember", "accounts", "team", "get"],
  ["Changes", "changes", null, "list"],
  ["IntelObserve", "intel", null, "observe"],
  ["Viewer", "client", null, "viewer"],
])("the operation %s of %s.graphql is %s %s", (name, resource, group, method) => {
  expect(placeOf({ name, resource, takesId: true }, words)).toEqual({ group, method });
});

test("what is not found by an id is not one of many", () => {
  const place = placeOf({ name: "LeadPolicy", resource: "leads", takesId: false }, words);

  expect(place).toEqual({ group: null, method: "policy" });
});
