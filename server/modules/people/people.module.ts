import { declareReads } from "../../reader/roots.js";
import { declareList } from "../../reader/relations.js";
import type { Module } from "../module.js";
import { Absence, absenceList } from "./absence.entity.js";
import { AbsenceResolver } from "./absence.resolver.js";
import { ApiClient, apiClientList, ApiKey, apiKeyList } from "./api-client.entity.js";
import { PeopleResolver } from "./people.resolver.js";
import { Team, teamList, TeamMember, teamMemberList } from "./team.entity.js";
import { User, userList } from "./user.entity.js";
import { ViewerResolver } from "./viewer.resolver.js";

export const peopleModule: Module = {
  name: "people",
  entities: [User, Absence, Team, TeamMember, ApiClient, ApiKey],
  resolvers: [
    ViewerResolver,
    PeopleResolver,
    AbsenceResolver,
    declareReads(userList, {
      one: "user",
      many: "users",
      allow: "user:read",
      description: "People of the workspace, by name.",
    }),
    declareReads(teamList, {
      one: "team",
      many: "teams",
      allow: "team:read",
      description: "Teams of the workspace, by name.",
    }),
    declareReads(apiClientList, {
      one: "apiClient",
      many: "apiClients",
      allow: "client:read",
      description: "Programs that have access, by name.",
    }),
    declareReads(absenceList, {
      one: "absence",
      many: "absences",
      allow: "user:read",
      description: "When people get no leads, latest first.",
    }),
    declareList(User, "absences", {
      of: absenceList,
      by: "userId",
      allow: "user:read",
      description: "When this person gets no leads, latest first.",
    }),
    declareList(Team, "members", {
      of: teamMemberList,
      by: "teamId",
      allow: "team:read",
      description: "Who is and was in the team, oldest first; `toAt: { isNull: true }` for now.",
    }),
    declareList(User, "memberships", {
      of: teamMemberList,
      by: "userId",
      allow: "team:read",
      description: "Teams this person is and was in.",
    }),
    declareList(ApiClient, "keys", {
      of: apiKeyList,
      by: "clientId",
      allow: "client:read",
      description: "Keys of this client, newest first; never their secrets.",
    }),
  ],
  consumers: [],
};
