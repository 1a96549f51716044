import { declareList } from "../../../reader/relations.js";
import { declareReads } from "../../../reader/roots.js";
import { leadList } from "../lead.entity.js";
import { IntakePayload, intakePayloadList } from "./intake-payload.entity.js";
import { IntakeResolver } from "./intake.resolver.js";
import {
  LeadSource,
  LeadSourceKey,
  leadSourceKeyList,
  leadSourceList,
} from "./lead-source.entity.js";
import { LeadSourceResolver } from "./lead-source.resolver.js";

export const sourceEntities = [LeadSource, LeadSourceKey, IntakePayload] as const;

export const sourceResolvers: readonly Function[] = [
  LeadSourceResolver,
  IntakeResolver,
  declareReads(leadSourceList, {
    one: "leadSource",
    many: "leadSources",
    allow: "source:read",
    description: "Doors leads come in by, by name.",
  }),
  declareReads(intakePayloadList, {
    one: "intakePayload",
    many: "intakePayloads",
    allow: "intake:read",
    description: "What sources refused, newest first; `state: { eq: REFUSED }` waits to be mended.",
  }),
  declareList(LeadSource, "refusedPayloads", {
    of: intakePayloadList,
    by: "sourceId",
    allow: "intake:read",
    description: "What this source refused, newest first.",
  }),
  declareList(LeadSource, "keys", {
    of: leadSourceKeyList,
    by: "sourceId",
    allow: "source:write",
    description: "Keys of this source, newest first; never their secrets.",
  }),
  declareList(LeadSource, "leads", {
    of: leadList,
    by: "sourceId",
    allow: "lead:read",
    description: "Leads that came first by this door and the caller may see, best score first.",
  }),
];
