import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { isUuid } from "../../../ids.js";
import { findPublicPoints } from "./commands/find-public-points.js";
import { createContactPoint, updateContactPoint } from "./commands/write-contact-point.js";
import { ContactPointCreateInput, ContactPointUpdateInput } from "./contact-point.inputs.js";
import {
  ContactPointCreatePayload,
  ContactPointUpdatePayload,
  PublicContactPoint,
} from "./contact-point.payloads.js";

/** How anybody reaches the company. */
@Resolver()
export class ContactPointResolver {
  @Allow("public:read")
  @Query(() => [PublicContactPoint], {
    description: "How to reach a company, without login: what it has published, and nothing else.",
  })
  publicContactPoints(
    @Arg("workspace", () => String, {
      description: "The company's workspace, as in its public addresses.",
    })
    workspace: string,
    @Ctx() ctx: Context,
  ): Promise<PublicContactPoint[]> {
    return isUuid(workspace) ? findPublicPoints(ctx.publicIn(workspace)) : Promise.resolve([]);
  }

  @Allow("directory:write")
  @Mutation(() => ContactPointCreatePayload, {
    description: "Writes a way to reach the company down, to be shown once it is published.",
  })
  contactPointCreate(
    @Arg("input", () => ContactPointCreateInput) input: ContactPointCreateInput,
    @Ctx() ctx: Context,
  ): Promise<ContactPointCreatePayload> {
    return once(ctx, "contactPointCreate", input, createContactPoint);
  }

  @Allow("directory:write")
  @Mutation(() => ContactPointUpdatePayload, {
    description: "Changes a contact point, publishes it or takes it back.",
  })
  contactPointUpdate(
    @Arg("input", () => ContactPointUpdateInput) input: ContactPointUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<ContactPointUpdatePayload> {
    return once(ctx, "contactPointUpdate", input, updateContactPoint);
  }
}
