import { declareReads } from "../../../reader/roots.js";
import { EvidenceKind } from "../qualification.enums.js";
import { Touch } from "../touches/touch.entity.js";
import { declareEvidence } from "./evidence-kinds.js";
import { QualificationPolicy, qualificationPolicyList } from "./qualification-policy.entity.js";
import { QualificationResolver } from "./qualification.resolver.js";

declareEvidence(EvidenceKind.TOUCH, Touch);

export const qualificationEntities = [QualificationPolicy] as const;

export const qualificationResolvers: readonly Function[] = [
  QualificationResolver,
  declareReads(qualificationPolicyList, {
    one: "qualificationPolicy",
    many: "qualificationPolicies",
    allow: "lead:read",
    description:
      "Every revision of what makes a likely prospect, latest first; none while the house's own is in force.",
  }),
];
