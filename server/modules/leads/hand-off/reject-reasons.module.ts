import { declareReads } from "../../../reader/roots.js";
import { declareFounding } from "../../people/founding.js";
import { foundReasons } from "./commands/found-reasons.js";
import { RejectReason, rejectReasonList } from "./reject-reason.entity.js";
import { RejectReasonResolver } from "./reject-reason.resolver.js";

declareFounding(foundReasons);

export const rejectReasonEntities = [RejectReason] as const;

export const rejectReasonResolvers: readonly Function[] = [
  RejectReasonResolver,
  declareReads(rejectReasonList, {
    one: "rejectReason",
    many: "rejectReasons",
    allow: "lead:read",
    description:
      "Why leads may be sent back or closed, by code; those with `retiredAt` are offered no longer.",
  }),
];
