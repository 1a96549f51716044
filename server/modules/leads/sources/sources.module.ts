import { declareList } from "../../../reader/relations.js";
import { declareReads } from "../../../reader/roots.js";
import { leadList } from "../lead.entity.js";
import {
  LeadSource,
  LeadSourceKey,
  leadSourceKeyList,
  leadSourceList,
} from "./lead-source.entity.js";
import { LeadSourceResolver } from "./lead-source.resolver.js";

export const sourceEntities = [LeadSource, LeadSourceKey] as const;

export const sourceResolvers: readonly Function[] = [
  LeadSourceResolver,
  declareReads(leadSourceList, {
    one: "leadSource",
    many: "leadSources",
    allow: "source:read",
    description: "Doors leads come in by, by name.",
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
