import type { Permission } from "../../../auth/permissions.js";
import { declareReads } from "../../../reader/roots.js";
import { duplicateScanJob } from "./commands/scan-duplicates.js";
import { DuplicateCase, duplicateCaseList } from "./duplicate-case.entity.js";
import { DuplicateModel, duplicateModelList } from "./duplicate-model.entity.js";
import { DuplicateScan, duplicateScanList } from "./duplicate-scan.entity.js";
import { duplicatesFound, duplicatesMerged } from "./duplicate.consumers.js";
import { DuplicateResolver } from "./duplicate.resolver.js";

const allow: Permission = "lead:read";

/** What identity beyond exact keys adds to the leads. */
export const duplicateEntities = [DuplicateCase, DuplicateModel, DuplicateScan] as const;

export const duplicateResolvers = [
  DuplicateResolver,
  declareReads(duplicateCaseList, {
    one: "duplicateCase",
    many: "duplicateCases",
    allow,
    description:
      "Pairs of leads that may be one person, likeliest first; `state: { eq: OPEN }` waits for a decision.",
  }),
  declareReads(duplicateModelList, {
    one: "duplicateModel",
    many: "duplicateModels",
    allow,
    description: "Weights by which leads are compared, latest version first.",
  }),
  declareReads(duplicateScanList, {
    one: "duplicateScan",
    many: "duplicateScans",
    allow: "duplicate:decide",
    description: "Looks at all leads for duplicates and how far they have come, latest first.",
  }),
];

export const duplicateConsumers = [duplicatesFound, duplicatesMerged] as const;

export const duplicateJobs = [duplicateScanJob] as const;
