import { createRequire } from "node:module";

import { ApolloServer } from "@apollo/server";
import { GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from "graphql";
import { Kind } from "graphql/language/kinds.js";
import { Column, getMetadataArgsStorage } from "typeorm";
import { buildSchema, Field, ObjectType, Query, Resolver } from "type-graphql";
import { expect, test } from "vitest";

@ObjectType({ description: "A type with a field that is also a column." })
class Sample {
  @Field(() => String, { description: "A name." })
  @Column({ type: "text" })
  name!: string;
}

@Resolver(() => Sample)
class SampleResolver {
  @Query(() => Sample, { description: "One sample." })
  sample(): Sample {
    return Object.assign(new Sample(), { name: "Ana" });
  }
}

/** TypeGraphQL keeps one registry a process: other files of the suite may have put guarded fields in it. */
function sampleSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [SampleResolver],
    orphanedTypes: [],
    validate: false,
    authChecker: () => true,
  });
}

test("the server's libraries and the tests share one copy of graphql", async () => {
  const asRequired: unknown = createRequire(import.meta.url)("graphql");
  const schema = await sampleSchema();

  expect(asRequired).toMatchObject({ GraphQLSchema, parse });
  expect(Kind.FIELD).toBe("Field");
  expect(schema).toBeInstanceOf(GraphQLSchema);
  expect(schema.getType("Sample")).toBeInstanceOf(GraphQLObjectType);
});

test("Apollo Server answers from a schema that TypeGraphQL built", async () => {
  const schema = await sampleSchema();
  const apollo = new ApolloServer({ schema });

  const { body } = await apollo.executeOperation({ query: "{ sample { name } }" });
  await apollo.stop();

  expect(body).toMatchObject({
    kind: "single",
    singleResult: { data: { sample: { name: "Ana" } } },
  });
});

test("a decorated field is recorded, and no class field of that name hides what an ORM assigns", () => {
  const columns = getMetadataArgsStorage().columns.filter(({ target }) => target === Sample);

  expect(columns.map(({ propertyName }) => propertyName)).toEqual(["name"]);
  expect(Object.keys(new Sample())).toEqual([]);
  expect(GraphQLString.name).toBe("String");
});

test("a resource held with `await using` is given back when the block ends", async () => {
  const log: string[] = [];
  {
    await using held = {
      name: "database",
      [Symbol.asyncDispose]: () => Promise.resolve(void log.push("closed")),
    };
    log.push(held.name);
  }

  expect(log).toEqual(["database", "closed"]);
});
