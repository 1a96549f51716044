import { expect, test } from "vitest";

import { originOf } from "../../../../server/modules/intel/rules/origin.js";
import { Department } from "../../../../server/modules/people/department.js";

test("only those who are on a side speak for it unasked", () => {
  const origins = Object.values(Department).map((department) => [department, originOf(department)]);

  expect(Object.fromEntries(origins)).toEqual({
    SALES: "SALES_FIELD",
    MARKETING: "MARKETING_RESEARCH",
    LIAISON: "MARKETING_RESEARCH",
    MANUFACTURING: null,
    PRODUCT: null,
    EXECUTIVE: null,
    OPS: null,
  });
});
