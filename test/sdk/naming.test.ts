import { expect, test } from "vitest";

import { placeOf } from "../../sdk/codegen/naming.js";

const words = {
  nouns: new Set([
    "Lead",
    "LeadTouch",
    "LeadPolicy",
    "TripReport",
    "User",
    "ChangeEvent",
    "Viewer",
  ]),
  plurals: new Map([
    ["Lead", "leads"],
    ["User", "users"],
    ["ChangeEvent", "changes"],
    ["TripReport", "tripReports"],
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
  ["TripReports", "reports", "tripReports", "list"],
  ["Changes", "changes", null, "list"],
  ["IntelObserve", "intel", null, "observe"],
  ["Viewer", "client", null, "viewer"],
])("the operation %s of %s.graphql is %s %s", (name, resource, group, method) => {
  expect(placeOf({ name, resource, hasArguments: true }, words)).toEqual({ group, method });
});

test("what takes no arguments is not one of many", () => {
  const place = placeOf({ name: "LeadPolicy", resource: "leads", hasArguments: false }, words);

  expect(place).toEqual({ group: null, method: "policy" });
});
