import { connect, live, takeIn } from "./cast.js";
import { prospects } from "./people.js";
import { say, tellBacktest } from "./tell.js";

const client = connect();

// A product line of its own keeps this story apart from all else on the server.
const productLine = `Story-${Date.now()}`;
const people = prospects(64);
const leadIds = await takeIn(client, people, productLine);
await live(client, leadIds, people);

// What marketing thinks is a good lead, written down as rules.
const { model } = await client.leads.scoreModels.draft({
  name: "Water and beverages first",
  kind: "FIT",
  productLine,
  capPoints: 100,
  groups: [
    { id: "company", capPoints: 85 },
    { id: "person", capPoints: 15 },
  ],
  rules: [
    {
      id: "water",
      group: "company",
      points: 45,
      when: { fact: "industry", op: "STARTS_WITH", value: ["22", "31"] },
    },
    {
      id: "size",
      group: "company",
      points: 25,
      when: { fact: "employees", op: "AT_LEAST", value: 80 },
    },
    {
      id: "decides",
      group: "person",
      points: 15,
      when: { fact: "jobTitle", op: "MENTIONS", value: ["director", "head"] },
    },
    {
      id: "student",
      group: "person",
      points: -40,
      when: { fact: "jobTitle", op: "IS", value: "Student" },
    },
  ],
});
say("Drafted", `${model.name}, ${model.rules.length} rules`);

// How it would have done, beside the model in use, before anybody's lead is scored by it.
const { createdAt: from } = await client.leads.get(leadIds[0] ?? "");
const to = new Date(Date.parse(from) + 86_400_000).toISOString();
tellBacktest(await client.leads.scoreModels.backtest({ modelId: model.id, from, to }));

// Better than what there is: leads of this product line are scored by it from now on.
const moved = await client.leads.scoreModels.move({ modelId: model.id, to: "ACTIVE" });
console.log("");
say("In use", `${moved.model.status}, for this product line`);
