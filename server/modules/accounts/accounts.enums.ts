import { describeEnum } from "../../graphql/enums.js";
import { AccountTeamRole } from "./rules/account-team.js";
import { OpportunityStage } from "./rules/opportunity-stage.js";

export enum AccountTier {
  STRATEGIC = "STRATEGIC",
  KEY = "KEY",
  STANDARD = "STANDARD",
  LONG_TAIL = "LONG_TAIL",
}
describeEnum(AccountTier, "AccountTier", "How much an account matters, agreed by both sides.", {
  STRATEGIC: "Decides whether the company makes its plan.",
  KEY: "Has a plan and a team of its own.",
  STANDARD: "Served as all are.",
  LONG_TAIL: "Served when it calls.",
});

export enum AccountType {
  PROSPECT = "PROSPECT",
  CUSTOMER = "CUSTOMER",
  PARTNER = "PARTNER",
  COMPETITOR = "COMPETITOR",
  OTHER = "OTHER",
}
describeEnum(AccountType, "AccountType", "What a company is to us.", {
  PROSPECT: "May buy.",
  CUSTOMER: "Has bought.",
  PARTNER: "Sells or builds with us.",
  COMPETITOR: "Sells against us.",
  OTHER: "None of these.",
});

export enum BuyingRole {
  CHAMPION = "CHAMPION",
  ECONOMIC_BUYER = "ECONOMIC_BUYER",
  TECHNICAL_EVALUATOR = "TECHNICAL_EVALUATOR",
  USER = "USER",
  BLOCKER = "BLOCKER",
  INFLUENCER = "INFLUENCER",
  UNKNOWN = "UNKNOWN",
}
describeEnum(BuyingRole, "BuyingRole", "What a contact does when their company buys.", {
  CHAMPION: "Wants us in, and says so when we are not there.",
  ECONOMIC_BUYER: "Holds the budget.",
  TECHNICAL_EVALUATOR: "Judges whether it works.",
  USER: "Will work with it.",
  BLOCKER: "Wants us out.",
  INFLUENCER: "Is asked for an opinion.",
  UNKNOWN: "Not known yet.",
});

describeEnum(AccountTeamRole, "AccountTeamRole", "What somebody of ours is to an account.", {
  OWNER: "Answers for the account; its leads go here first. One at a time.",
  ACCOUNT_EXEC: "Sells to it.",
  SDR: "Opens doors there.",
  SALES_ENGINEER: "Answers its technical questions.",
  MARKETING: "Runs programmes for it.",
  LIAISON: "Stands between sales and marketing on it.",
  MANUFACTURING: "Makes what it buys.",
  EXEC_SPONSOR: "Its way to our management.",
});

describeEnum(OpportunityStage, "OpportunityStage", "How far a deal has come.", {
  PROSPECTING: "There may be a deal.",
  QUALIFICATION: "Finding out whether there is one.",
  PROPOSAL: "An offer is made or being made.",
  NEGOTIATION: "Terms are talked about.",
  CLOSED_WON: "They bought.",
  CLOSED_LOST: "They did not; the reason is given.",
});

export enum LiaisonScope {
  TEAM = "TEAM",
  ACCOUNT = "ACCOUNT",
}
describeEnum(LiaisonScope, "LiaisonScope", "What a liaison is attached to.", {
  TEAM: "A team, and with it the accounts its members are on.",
  ACCOUNT: "One account.",
});

export enum UpsertOutcome {
  CREATED = "CREATED",
  UPDATED = "UPDATED",
  UNCHANGED = "UNCHANGED",
}
describeEnum(UpsertOutcome, "UpsertOutcome", "What an upsert did.", {
  CREATED: "Nothing matched: a row was made.",
  UPDATED: "The match was changed.",
  UNCHANGED: "The match held all of it already: nothing was written.",
});
