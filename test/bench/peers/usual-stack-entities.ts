import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** The tables of the bench as a TypeORM project declares them: one class a table, all its columns it shows. */
@ObjectType("User")
@Entity("app_user")
export class PeerUser {
  @PrimaryColumn("uuid", { name: "workspace_id" })
  workspaceId!: string;

  @Field(() => ID)
  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => String)
  @Column("text")
  name!: string;

  @Field(() => String)
  @Column("text")
  email!: string;
}

@ObjectType("Account")
@Entity("account")
export class PeerAccount {
  @PrimaryColumn("uuid", { name: "workspace_id" })
  workspaceId!: string;

  @Field(() => ID)
  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => String)
  @Column("text")
  name!: string;

  @Field(() => String)
  @Column("text")
  tier!: string;

  @Column("uuid", { name: "owner_id", nullable: true })
  ownerId!: string | null;
}

@ObjectType("Lead")
@Entity("lead")
export class PeerLead {
  @PrimaryColumn("uuid", { name: "workspace_id" })
  workspaceId!: string;

  @Field(() => ID)
  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  name!: string | null;

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  company!: string | null;

  @Field(() => String, { nullable: true })
  @Column("text", { name: "country_code", nullable: true })
  countryCode!: string | null;

  @Field(() => String)
  @Column("text")
  status!: string;

  @Field(() => Int)
  @Column("int", { name: "fit_score" })
  fitScore!: number;

  @Field(() => Date)
  @Column("timestamptz", { name: "created_at" })
  createdAt!: Date;

  @Column("uuid", { name: "owner_id", nullable: true })
  ownerId!: string | null;

  @Column("uuid", { name: "account_id", nullable: true })
  accountId!: string | null;
}

@ObjectType("TripReport")
@Entity("trip_report")
export class PeerReport {
  @PrimaryColumn("uuid", { name: "workspace_id" })
  workspaceId!: string;

  @Field(() => ID)
  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => String)
  @Column("text")
  title!: string;

  @Column("text")
  status!: string;

  @Field(() => Date)
  @Column("timestamptz", { name: "created_at" })
  createdAt!: Date;

  @Column("uuid", { name: "account_id" })
  accountId!: string;

  @Column("uuid", { name: "author_id" })
  authorId!: string;
}

@ObjectType("IntelObservation")
@Entity("intel_observation")
export class PeerObservation {
  @PrimaryColumn("uuid", { name: "workspace_id" })
  workspaceId!: string;

  @Field(() => ID)
  @PrimaryColumn("uuid")
  id!: string;

  @Field(() => String)
  @Column("text")
  claim!: string;

  @Field(() => String)
  @Column("text")
  kind!: string;

  @Field(() => Date)
  @Column("timestamptz", { name: "observed_at" })
  observedAt!: Date;

  @Column("uuid", { name: "account_id", nullable: true })
  accountId!: string | null;
}
