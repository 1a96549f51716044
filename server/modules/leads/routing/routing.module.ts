import type { Permission } from "../../../auth/permissions.js";
import { declareList } from "../../../reader/relations.js";
import { declareReads } from "../../../reader/roots.js";
import { User } from "../../people/user.entity.js";
import { leadsLeft, leaveUser } from "./leave-user.jobs.js";
import { RoutingPolicy, routingPolicyList } from "./routing-policy.entity.js";
import {
  RoutingPool,
  routingPoolList,
  RoutingPoolMember,
  routingPoolMemberList,
} from "./routing-pool.entity.js";
import { RoutingResolver } from "./routing.resolver.js";
import {
  Territory,
  territoryList,
  TerritoryOwner,
  territoryOwnerList,
} from "./territory.entity.js";
import { WorkloadResolver } from "./workload.resolver.js";

const allow: Permission = "routing:read";

/** What the module of leads takes in. */
export const routing = {
  entities: [RoutingPolicy, RoutingPool, RoutingPoolMember, Territory, TerritoryOwner],
  jobs: [leaveUser],
  consumers: [leadsLeft],
  resolvers: [
    RoutingResolver,
    WorkloadResolver,
    declareReads(routingPolicyList, {
      one: "routingPolicy",
      many: "routingPolicies",
      allow,
      description: "All versions of the rules, the latest first; empty while the house's hold.",
    }),
    declareReads(routingPoolList, {
      one: "routingPool",
      many: "routingPools",
      allow,
      description: "Pools by name; `retiredAt: { isNull: true }` for those in use.",
    }),
    declareReads(territoryList, {
      one: "territory",
      many: "territories",
      allow,
      description: "Territories by name; `retiredAt: { isNull: true }` for those in use.",
    }),
    declareList(RoutingPool, "members", {
      of: routingPoolMemberList,
      by: "poolId",
      allow,
      description: "Those it names, if it names its members.",
    }),
    declareList(RoutingPool, "territories", {
      of: territoryList,
      by: "poolId",
      allow,
      description: "Territories it works, by name.",
    }),
    declareList(User, "poolMemberships", {
      of: routingPoolMemberList,
      by: "userId",
      allow,
      description: "Pools that name this person.",
    }),
    declareList(Territory, "owners", {
      of: territoryOwnerList,
      by: "territoryId",
      allow,
      description: "Who works it, in the order asked.",
    }),
    declareList(User, "territories", {
      of: territoryOwnerList,
      by: "userId",
      allow,
      description: "Territories this person works.",
    }),
  ],
};
