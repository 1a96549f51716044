import { declareReads } from "../../../reader/roots.js";
import { learnModelJob } from "./commands/learn-model.js";
import { rescoreAccountJob } from "./commands/rescore-account.js";
import { rescoreAllJob } from "./commands/rescore-all.js";
import { AgreedLine } from "./agreed-line.entity.js";
import { ScoreModel, scoreModelList } from "./score-model.entity.js";
import { leadsScored } from "./scoring.consumers.js";
import { ageScoresJob } from "./scoring.jobs.js";
import { ScoringResolver } from "./scoring.resolver.js";

/** What scoring adds to the leads. */
export const scoringEntities = [ScoreModel, AgreedLine] as const;

export const scoringResolvers = [
  ScoringResolver,
  declareReads(scoreModelList, {
    one: "scoreModel",
    many: "scoreModels",
    allow: "lead:read",
    description: "What leads are scored by, latest version first.",
  }),
];

export const scoringConsumers = [leadsScored] as const;

export const scoringJobs = [rescoreAllJob, rescoreAccountJob, ageScoresJob, learnModelJob] as const;
