import { declareList } from "../../../reader/relations.js";
import { declareReads } from "../../../reader/roots.js";
import { User } from "../../people/user.entity.js";
import { Lead } from "../lead.entity.js";
import { WorkLease, workLeaseList } from "./work-lease.entity.js";
import { WorkLeaseResolver } from "./work-lease.resolver.js";

const allow = "lead:read" as const;

export const workEntities = [WorkLease] as const;

export const workResolvers: readonly Function[] = [
  WorkLeaseResolver,
  declareReads(workLeaseList, {
    one: "workLease",
    many: "workLeases",
    allow,
    description:
      "Who has or had which lead to work on, newest first; `filter: { state: { eq: HELD } }` for now.",
  }),
  declareList(Lead, "workLeases", {
    of: workLeaseList,
    by: "leadId",
    allow,
    description: "Who had it to work on, and what came of that, latest first.",
  }),
  declareList(User, "workLeases", {
    of: workLeaseList,
    by: "holderId",
    allow,
    description: "Leads this person has or had to work on, latest first.",
  }),
];
