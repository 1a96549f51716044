import { actorOfClient } from "../modules/people/authenticate.js";
import { createApiClient } from "../modules/people/commands/create-api-client.js";
import { createUser } from "../modules/people/commands/create-user.js";
import { addTeamMember, createTeam } from "../modules/people/commands/manage-team.js";
import { updateUser } from "../modules/people/commands/update-user.js";
import { COMPANY, type Company } from "./company.js";
import type { Entry, Scene } from "./diary.js";
import { emailAt, fullName, type PersonName } from "./names.js";
import { posts, teams, type Post, type TeamPlan } from "./staff.js";

/** Everybody comes, teams are made, the web site gets its key; later somebody goes on leave. */
export function hirePeople(company: Company): Entry[] {
  const { names, when } = company;
  return [
    ...posts.map((post, nth) => {
      const name = names.person(post.home[0]);
      const at = when(90, 7, nth);
      return { at, happens: (scene: Scene) => hire(company, scene, post, name) };
    }),
    ...teams.map((team, nth) => ({
      at: when(90, 8, nth),
      happens: (scene: Scene) => formTeam(company, scene, team),
    })),
    { at: when(90, 9), happens: (scene) => connectWebsite(company, scene) },
    { at: when(2, 6), happens: (scene) => sendOnLeave(company, scene) },
  ];
}

async function hire(
  { people }: Company,
  scene: Scene,
  post: Post,
  name: PersonName,
): Promise<void> {
  const { department, level, reportsTo, formerSales, capacity } = post;
  const { user } = await createUser(scene.system(), {
    email: emailAt(COMPANY.domain, name),
    name: fullName(name),
    department,
    functionLevel: level ?? null,
    managerId: reportsTo === undefined ? null : people.get(reportsTo).id,
    formerSales: formerSales ?? false,
    timezone: post.home[1],
    maxOpenLeads: capacity?.[0] ?? null,
    maxLeadsPerDay: capacity?.[1] ?? null,
  });
  people.set(post.name, user);
}

async function formTeam({ people, teams }: Company, scene: Scene, plan: TeamPlan): Promise<void> {
  const { name, department, leader, members } = plan;
  const leadId = leader === null ? null : people.get(leader).id;
  const { team } = await createTeam(scene.system(), { name, department, leadId });
  teams.set(name, team);
  for (const member of members) {
    await addTeamMember(scene.system(), { teamId: team.id, userId: people.get(member).id });
  }
}

/** Nobody learns its key: whoever wants to use the program issues a further one. */
async function connectWebsite({ programs }: Company, scene: Scene): Promise<void> {
  const { client } = await createApiClient(scene.system(), {
    name: "Web site forms",
    scopes: ["lead:capture", "touch:record"],
  });
  programs.set("website", actorOfClient(client, null));
}

/** Routing passes over them until they are back. */
async function sendOnLeave({ people }: Company, scene: Scene): Promise<void> {
  await updateUser(scene.as(people.get("operations")), {
    userId: people.get("gulf").id,
    away: true,
  });
}
