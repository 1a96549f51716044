import "reflect-metadata";

import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import DataLoader from "dataloader";
import {
  Arg,
  buildSchema,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import {
  DataSource,
  In,
  type EntityTarget,
  type FindOptionsOrder,
  type FindOptionsWhere,
} from "typeorm";

import {
  PeerAccount,
  PeerLead,
  PeerObservation,
  PeerReport,
  PeerUser,
} from "./usual-stack-entities.js";

/**
 * The usual TypeScript stack as its tutorials write it: TypeGraphQL resolvers over TypeORM repositories,
 * a DataLoader for each relation, Apollo's standalone server, the workspace filter in code.
 * Arguments: database URL, workspace, pool size.
 */
const [url = "", workspaceId = "", poolSize = "16"] = process.argv.slice(2);

const dataSource = new DataSource({
  type: "postgres",
  url,
  poolSize: Number(poolSize),
  entities: [PeerUser, PeerAccount, PeerLead, PeerReport, PeerObservation],
  synchronize: false,
  installExtensions: false,
});

type Row = { workspaceId: string; id: string };

function byId<T extends Row>(
  entity: EntityTarget<T>,
  where: (ids: readonly string[]) => FindOptionsWhere<T>,
) {
  return new DataLoader<string, T | null>(async (ids) => {
    const rows = await dataSource.getRepository(entity).findBy(where(ids));
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** All children of all parents in one query; each parent then takes its first few. */
function byAccount<T extends Row & { accountId: string | null }>(
  entity: EntityTarget<T>,
  where: (ids: readonly string[]) => FindOptionsWhere<T>,
  order: FindOptionsOrder<T>,
) {
  return new DataLoader<string, T[]>(async (ids) => {
    const rows = await dataSource.getRepository(entity).find({ where: where(ids), order });
    const groups = new Map<string | null, T[]>(ids.map((id) => [id, []]));
    for (const row of rows) groups.get(row.accountId)?.push(row);
    return ids.map((id) => groups.get(id) ?? []);
  });
}

function loaders() {
  return {
    user: byId(PeerUser, (ids) => ({ workspaceId, id: In(ids) })),
    account: byId(PeerAccount, (ids) => ({ workspaceId, id: In(ids) })),
    leads: byAccount(PeerLead, (ids) => ({ workspaceId, accountId: In(ids) }), {
      fitScore: "DESC",
      id: "DESC",
    }),
    reports: byAccount(
      PeerReport,
      (ids) => ({ workspaceId, accountId: In(ids), status: "DISTRIBUTED" }),
      { createdAt: "DESC", id: "DESC" },
    ),
    observations: byAccount(PeerObservation, (ids) => ({ workspaceId, accountId: In(ids) }), {
      observedAt: "DESC",
      id: "DESC",
    }),
  };
}

type Context = { load: ReturnType<typeof loaders> };

@ObjectType()
class LeadPage {
  @Field(() => [PeerLead])
  nodes!: PeerLead[];
}

@ObjectType()
class AccountPage {
  @Field(() => [PeerAccount])
  nodes!: PeerAccount[];
}

@ObjectType()
class ReportPage {
  @Field(() => [PeerReport])
  nodes!: PeerReport[];
}

@ObjectType()
class ObservationPage {
  @Field(() => [PeerObservation])
  nodes!: PeerObservation[];
}

enum ReportStatus {
  DISTRIBUTED = "DISTRIBUTED",
}
registerEnumType(ReportStatus, { name: "ReportStatus" });

@InputType()
class StatusIs {
  @Field(() => ReportStatus)
  eq!: ReportStatus;
}

@InputType()
class ReportFilter {
  @Field(() => StatusIs)
  status!: StatusIs;
}

@Resolver(() => PeerLead)
class LeadResolver {
  @Query(() => LeadPage)
  async leads(@Arg("first", () => Int) first: number): Promise<LeadPage> {
    const nodes = await dataSource.getRepository(PeerLead).find({
      where: { workspaceId },
      order: { fitScore: "DESC", id: "DESC" },
      take: first,
    });
    return { nodes };
  }

  @FieldResolver(() => PeerUser, { nullable: true })
  owner(@Root() lead: PeerLead, @Ctx() { load }: Context) {
    return lead.ownerId === null ? null : load.user.load(lead.ownerId);
  }

  @FieldResolver(() => PeerAccount, { nullable: true })
  account(@Root() lead: PeerLead, @Ctx() { load }: Context) {
    return lead.accountId === null ? null : load.account.load(lead.accountId);
  }
}

@Resolver(() => PeerAccount)
class AccountResolver {
  @Query(() => AccountPage)
  async accounts(@Arg("first", () => Int) first: number): Promise<AccountPage> {
    const nodes = await dataSource.getRepository(PeerAccount).find({
      where: { workspaceId },
      order: { name: "ASC", id: "ASC" },
      take: first,
    });
    return { nodes };
  }

  @FieldResolver(() => PeerUser, { nullable: true })
  owner(@Root() account: PeerAccount, @Ctx() { load }: Context) {
    return account.ownerId === null ? null : load.user.load(account.ownerId);
  }

  @FieldResolver(() => LeadPage)
  async leads(
    @Root() account: PeerAccount,
    @Arg("first", () => Int) first: number,
    @Ctx() { load }: Context,
  ) {
    return { nodes: (await load.leads.load(account.id)).slice(0, first) };
  }

  @FieldResolver(() => ReportPage)
  async reports(
    @Root() account: PeerAccount,
    @Arg("first", () => Int) first: number,
    @Arg("filter", () => ReportFilter) _filter: ReportFilter, // the loader knows the one the bench asks for
    @Ctx() { load }: Context,
  ) {
    return { nodes: (await load.reports.load(account.id)).slice(0, first) };
  }

  @FieldResolver(() => ObservationPage)
  async observations(
    @Root() account: PeerAccount,
    @Arg("first", () => Int) first: number,
    @Ctx() { load }: Context,
  ) {
    return { nodes: (await load.observations.load(account.id)).slice(0, first) };
  }
}

@Resolver(() => PeerReport)
class ReportResolver {
  @FieldResolver(() => PeerUser, { nullable: true })
  author(@Root() report: PeerReport, @Ctx() { load }: Context) {
    return load.user.load(report.authorId);
  }
}

await dataSource.initialize();
const schema = await buildSchema({
  resolvers: [LeadResolver, AccountResolver, ReportResolver],
  validate: false,
});
const server = new ApolloServer<Context>({ schema, nodeEnv: "production" });
const { url: address } = await startStandaloneServer(server, {
  listen: { port: 0, host: "127.0.0.1" },
  context: async () => ({ load: loaders() }),
});
console.log(`Listening: ${address.replace(/\/$/, "")}`);
