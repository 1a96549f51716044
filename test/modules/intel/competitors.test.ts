import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../support/app.js";
import { COMPETITOR_CREATE, newCompetitor } from "./world.js";

const UPDATE = `mutation ($input: CompetitorUpdateInput!) { competitorUpdate(input: $input) {
  competitor { version name nameKey aliases domains tier status } } }`;
const LIST = `{ competitors { nodes { id name version } } competitorsCount { count } }`;

test("marketing makes a competitor known, by all its names and domains", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);

  const { competitorCreate } = await marketer.gql(COMPETITOR_CREATE, {
    input: {
      name: "Globex Corporation",
      aliases: ["Globex Cloud", "GBX"],
      domains: ["https://www.globex.test/pumps", "globex.co.uk"],
      tier: "MAJOR",
    },
  });

  const { competitor } = competitorCreate;
  expect(competitor).toEqual({
    id: expect.stringMatching(/^competitor_/),
    version: 1,
    name: "Globex Corporation",
    nameKey: "globex",
    aliases: ["Globex Cloud", "GBX"],
    domains: ["globex.test", "globex.co.uk"],
    tier: "MAJOR",
    status: "ACTIVE",
  });
  expect(await marketer.gql(LIST)).toEqual({
    competitors: { nodes: [{ id: competitor.id, name: "Globex Corporation", version: 1 }] },
    competitorsCount: { count: 1 },
  });
  expect(await app.events("competitor.created")).toMatchObject([{ subjectId: competitor.id }]);
});

test("a name or an alias belongs to one competitor, whatever the spelling", async () => {
  await using app = await startApp();
  const globex = await newCompetitor(app.admin, "Globex Corp.", { aliases: ["GBX"] });
  const initrode = await newCompetitor(app.admin, "Initrode");
  const create = (input: object) => app.admin.gql(COMPETITOR_CREATE, { input });
  const update = (input: object) => app.admin.gql(UPDATE, { input });

  const clash = await expectCode("CONFLICT", create({ name: "GLOBEX" }));
  await expectCode("CONFLICT", create({ name: "gbx Ltd" }));
  await expectCode("CONFLICT", create({ name: "Hooli", aliases: ["Glóbex"] }));
  await expectCode("CONFLICT", update({ competitorId: initrode.id, aliases: ["Globex, Inc."] }));
  await expectCode("CONFLICT", update({ competitorId: initrode.id, name: "G.B.X." }));
  await update({ competitorId: globex.id, name: "GBX", aliases: ["Globex"] }); // its own names

  expect(clash).toEqual({ competitorId: globex.id, names: ["globex"] });
  expect((await app.admin.gql(LIST)).competitors.nodes).toEqual([
    { id: globex.id, name: "GBX", version: 2 },
    { id: initrode.id, name: "Initrode", version: 1 },
  ]);
  expect(await app.events("competitor.changed")).toMatchObject([
    { payload: { changed: ["name", "aliases"] } },
  ]);
});

test("of several that bring one name at once, one becomes a competitor", async () => {
  await using app = await startApp();

  const outcomes = await Promise.allSettled(
    ["Globex", "GLOBEX", "Globex Inc", "globex"].map((name) => newCompetitor(app.admin, name)),
  );

  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await app.count("competitor")).toBe(1);
});

test("an update leaves what is absent and clears what is null", async () => {
  await using app = await startApp();
  const { id: competitorId } = await newCompetitor(app.admin, "Globex", {
    aliases: ["GBX"],
    domains: ["globex.test"],
    tier: "MAJOR",
  });

  const left = await app.admin.gql(UPDATE, { input: { competitorId, status: "INACTIVE" } });
  const cleared = await app.admin.gql(UPDATE, {
    input: { competitorId, aliases: null, domains: null, tier: null },
  });

  const kept = { name: "Globex", nameKey: "globex", status: "INACTIVE" };
  expect(left.competitorUpdate.competitor).toEqual({
    ...kept,
    version: 2,
    aliases: ["GBX"],
    domains: ["globex.test"],
    tier: "MAJOR",
  });
  expect(cleared.competitorUpdate.competitor).toEqual({
    ...kept,
    version: 3,
    aliases: [],
    domains: [],
    tier: null,
  });
  await newCompetitor(app.admin, "GBX"); // the alias is free again
});

test("what is no name or domain, somebody without the right and another's competitor are refused", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const abroad = await app.otherWorkspace();
  const { id: competitorId } = await newCompetitor(app.admin, "Globex");
  const create = (input: object) => app.admin.gql(COMPETITOR_CREATE, { input });
  const update = (input: object) => app.admin.gql(UPDATE, { input: { competitorId, ...input } });

  await expectCode("INVALID_INPUT", create({ name: "!!!" }));
  await expectCode("INVALID_INPUT", create({ name: "Hooli", aliases: ["—"] }));
  await expectCode("INVALID_INPUT", create({ name: "Hooli", aliases: [""] }));
  await expectCode("INVALID_INPUT", create({ name: "Hooli", domains: ["not a domain"] }));
  await expectCode("INVALID_INPUT", update({ name: null }));
  await expectCode("STALE_VERSION", update({ name: "Hooli", expectedVersion: 7 }));
  await expectCode("FORBIDDEN", seller.gql(COMPETITOR_CREATE, { input: { name: "Hooli" } }));
  await expectCode(
    "NOT_FOUND",
    abroad.admin.gql(UPDATE, { input: { competitorId, name: "Hooli" } }),
  );

  expect((await app.admin.gql(LIST)).competitors.nodes).toEqual([
    { id: competitorId, name: "Globex", version: 1 },
  ]);
  expect(await app.events("competitor.created")).toHaveLength(1);
  expect(await app.events("competitor.changed")).toEqual([]);
});

test("each workspace has its own competitors", async () => {
  await using app = await startApp();
  const abroad = await app.otherWorkspace();
  await newCompetitor(app.admin, "Globex");

  await newCompetitor(abroad.admin, "Globex");

  expect(await app.count("competitor")).toBe(1);
  expect(await abroad.count("competitor")).toBe(1);
});
