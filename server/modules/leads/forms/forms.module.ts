import { declareList } from "../../../reader/relations.js";
import { declareReads } from "../../../reader/roots.js";
import { Lead } from "../lead.entity.js";
import { LeadSource } from "../sources/lead-source.entity.js";
import { WebFormResolver } from "./form.resolver.js";
import { formRoutes } from "./form.routes.js";
import { OptIn, optInList } from "./opt-in.entity.js";
import { optInRoutes } from "./opt-in.routes.js";
import { WebForm, webFormList } from "./web-form.entity.js";

export const formEntities = [WebForm, OptIn] as const;

export const formResolvers: readonly Function[] = [
  WebFormResolver,
  declareReads(webFormList, {
    one: "webForm",
    many: "webForms",
    allow: "source:read",
    description: "Forms people fill in on web pages, newest first.",
  }),
  declareList(LeadSource, "forms", {
    of: webFormList,
    by: "sourceId",
    allow: "source:read",
    description: "The form of this source, if it has one.",
  }),
  declareList(Lead, "optIns", {
    of: optInList,
    by: "leadId",
    allow: "lead:read",
    description: "Addresses of theirs that were asked to confirm themselves, newest first.",
  }),
];

export const publicRoutes = [...formRoutes, ...optInRoutes];
