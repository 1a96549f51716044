import { describeEnum } from "../../../graphql/enums.js";
import { Obstacle, PoolHours, PoolStrategy, RoutingRule } from "../rules/route-facts.js";

describeEnum(RoutingRule, "RoutingRule", "The rule that decided who gets a lead.", {
  OPPORTUNITY_OWNER: "Owns an open opportunity with the account.",
  ACCOUNT_OWNER: "Owns the account.",
  PERSON_OWNER: "Had accepted this person before, as this lead or another.",
  TERRITORY: "Works the most specific territory the lead lies in.",
  POOL: "Was the one their pool's strategy asked first.",
  ROUND_ROBIN: "Was next in turn, before pools had names.",
  FALLBACK_QUEUE: "Nobody could take it: the queue.",
  BY_HAND: "Somebody said so.",
});

describeEnum(PoolStrategy, "RoutingStrategy", "How a pool shares leads out.", {
  ROUND_ROBIN: "One after the other.",
  WEIGHTED: "Each by their weight, evenly spread (smooth weighted round robin).",
  LEAST_BUSY: "Whoever has the fewest open leads; of several, in turn.",
  CAPACITY:
    "Whoever has most room left of a day's share: a thirtieth of `maxLeadsPerMonth`, less the last 24 hours' leads. Nobody beyond theirs.",
  PREFERRED: "Those who prefer such leads, in turn; then the rest, in turn.",
});

describeEnum(
  PoolHours,
  "RoutingHours",
  "What it means to a pool that somebody does not work now.",
  {
    IGNORE: "Nothing.",
    PREFER_OPEN: "Whoever works now is asked first; if nobody does, all are.",
    ONLY_OPEN: "They are passed over; if nobody works, the next rule or the queue takes the lead.",
  },
);

describeEnum(Obstacle, "RoutingObstacle", "Why somebody who was looked at did not get a lead.", {
  STRANGER: "Is not among the people leads are routed to.",
  GONE: "No longer works here.",
  DECLINED: "Has sent this lead back before.",
  EXCLUDED: "Was not to get it this time, such as for having let it lapse.",
  AWAY: "Is away or busy.",
  OFF_HOURS: "Does not work now by their calendar, and the pool goes by hours.",
  FULL: "Holds as many open leads as they may.",
  FULL_TODAY: "Got as many leads in 24 hours as they may, or as is their share.",
  OUTRANKED: "Could have taken it, and somebody else came first.",
});
