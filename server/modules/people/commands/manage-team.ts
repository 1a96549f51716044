import { IsNull } from "typeorm";

import type { Context } from "../../../context.js";
import { AppError, notFound } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { mustBeFree } from "../../../history/must-be-free.js";
import { changeRow, insertRow } from "../../../history/write.js";
import { getVisible, lockVisible } from "../../../reader/rows.js";
import { teamCreated, teamMemberJoined, teamMemberLeft } from "../people.events.js";
import type { TeamCreateInput, TeamMemberInput } from "../people.inputs.js";
import { Team, TeamMember } from "../team.entity.js";
import { User } from "../user.entity.js";

/** Makes a team. CONFLICT when the name is taken. */
export async function createTeam(ctx: Context, input: TeamCreateInput): Promise<{ team: Team }> {
  const { name, department, leadId = null } = input;
  if (leadId !== null) await getVisible(ctx, User, leadId);
  await mustBeFree(ctx, Team, { name }, { why: "A team has this name already." });

  const team = await insertRow(ctx, Team, { name, department, leadId });
  await emit(ctx, teamCreated({ teamId: team.id, department }));
  return { team };
}

/** Adds somebody to a team; CONFLICT when they are in it. */
export async function addTeamMember(
  ctx: Context,
  { teamId, userId }: TeamMemberInput,
): Promise<{ member: TeamMember }> {
  await lockVisible(ctx, Team, teamId);
  await getVisible(ctx, User, userId);
  if ((await currentMembership(ctx, teamId, userId)) !== null) {
    throw new AppError("CONFLICT", "Already a member of this team.", { teamId, userId });
  }

  const member = await insertRow(ctx, TeamMember, {
    teamId,
    userId,
    fromAt: ctx.clock.now(),
    toAt: null,
  });
  await emit(ctx, teamMemberJoined({ teamId, userId }));
  return { member };
}

/** Ends somebody's time in a team; it stays in the team's history. */
export async function removeTeamMember(
  ctx: Context,
  { teamId, userId }: TeamMemberInput,
): Promise<{ member: TeamMember }> {
  await lockVisible(ctx, Team, teamId);
  const member = await currentMembership(ctx, teamId, userId);
  if (member === null) throw notFound("TeamMember");

  await changeRow(ctx, TeamMember, member, { toAt: ctx.clock.now() });
  await emit(ctx, teamMemberLeft({ teamId, userId }));
  return { member };
}

function currentMembership(
  ctx: Context,
  teamId: string,
  userId: string,
): Promise<TeamMember | null> {
  const { workspaceId } = ctx.actor;
  return ctx.db.run((manager) =>
    manager.findOneBy(TeamMember, { workspaceId, teamId, userId, toAt: IsNull() }),
  );
}
