import { Field, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

import { DateTimeScalar } from "../graphql/scalars.js";
import { declareEntity, declareField, type EntityClass } from "./declarations.js";
import { idColumn } from "./id-column.js";

@InterfaceType({ description: "Anything with an id. `node(id:)` finds it whatever its type." })
export abstract class Node {
  @Field(() => ID, { description: "Type prefix and UUID v7, such as `lead_0193…`." })
  id!: string;
}

/**
 * A row that is written once and never changed: history, receipts, evidence. The key of every table
 * is (workspace_id, id), so that a reference cannot cross workspaces.
 */
@ObjectType({ description: "Never in the schema itself: what every stored thing inherits." })
export abstract class Fact extends Node {
  /** Private: callers live in one workspace and never name it. */
  @PrimaryColumn({ type: "uuid" })
  workspaceId!: string;

  @Field(() => DateTimeScalar, { description: "When the row was made." })
  @Column({ type: "timestamptz", precision: 3 })
  createdAt!: Date;
}

/** A row that changes over time. */
@ObjectType({ description: "Never in the schema itself: what every changing thing inherits." })
export abstract class Row extends Fact {
  @Field(() => Int, {
    description:
      "Grows by one with each change; send it as `expectedVersion` to refuse lost updates.",
  })
  @Column({ type: "int" })
  version!: number;

  @Field(() => DateTimeScalar, { description: "When the row last changed." })
  @Column({ type: "timestamptz", precision: 3 })
  updatedAt!: Date;
}

declareField(Fact, { kind: "column", column: "instant", property: "createdAt", nullable: false });
declareField(Row, { kind: "column", column: "int", property: "version", nullable: false });
declareField(Row, { kind: "column", column: "instant", property: "updatedAt", nullable: false });

/**
 * Table and GraphQL object type in one class; ids of its rows start with `prefix`. `redirect`: the
 * property that names the row a row was merged into; reads by id and commands then act on that one.
 */
export function DomainEntity(options: {
  table: string;
  prefix: string;
  description: string;
  redirect?: string;
}): (entity: EntityClass<Fact>) => void {
  return (entity) => {
    const { table, prefix, description, redirect = null } = options;
    declareEntity({ entity, typeName: entity.name, table, prefix, redirect });
    declareField(entity, { kind: "column", column: "id", property: "id", nullable: false });
    PrimaryColumn({ type: "uuid", transformer: idColumn(() => prefix) })(entity.prototype, "id");
    Entity(table)(entity);
    ObjectType({ description, implements: Node })(entity);
  };
}
