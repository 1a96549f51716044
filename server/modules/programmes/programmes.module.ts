import { stateChangeList } from "../../history/history.reads.js";
import { declareList } from "../../reader/relations.js";
import { declareReads } from "../../reader/roots.js";
import type { Module } from "../module.js";
import { Campaign, campaignList } from "./campaign.entity.js";
import { CampaignResolver } from "./campaign.resolver.js";

const allow = "campaign:read";

const declared = [
  declareReads(campaignList, {
    one: "campaign",
    many: "campaigns",
    allow,
    description: "Campaigns, by name.",
  }),
  declareList(Campaign, "history", {
    of: stateChangeList,
    by: "subjectId",
    allow,
    description: "Every move of its status, oldest first.",
  }),
];

export const programmesModule: Module = {
  name: "programmes",
  entities: [Campaign],
  resolvers: [CampaignResolver, ...declared],
  consumers: [],
};
