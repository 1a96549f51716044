import { readFile } from "node:fs/promises";

import { createClient, type ImportJob } from "@liaison/sdk";

const token = process.env["LIAISON_API_KEY"];
if (!token) throw new Error("Set LIAISON_API_KEY to the key that the server printed.");
const url = process.env["LIAISON_URL"] ?? "http://127.0.0.1:4000/graphql";
const client = createClient({ url, token, app: "import-mending/0.1" });

// A list from the fair, as somebody typed it.
const list = await readFile(new URL("fair.csv", import.meta.url));
const first = await takeIn("fair.csv", list);

// The refused rows come back with their reasons. A person, or a program that knows the house, mends them.
const { content } = await client.files.importErrors(first.id);
const refused = await new Response(content).text();
for (const { line, errors } of await client.imports.rejections({ importId: first.id })) {
  const [error] = errors;
  console.log(`line ${line}     ${error?.column ?? "the row"} ${error?.message}`);
}
const mended = refused
  .replace("Bavaria", "Germany")
  .replace("about fifty", "50")
  .replace('"Dora Lindt"', '"Dora Lindt","dora@lindt.example","CH","12"');

// The mended file is a file like any other; the columns with the reasons say nothing about the rows.
await takeIn("mended.csv", new TextEncoder().encode(mended));

// And the first file again: those who came in are known, the mended ones too.
await takeIn("fair.csv again", list);

/** Sends a file, starts it and waits until every row has an outcome. */
async function takeIn(name: string, content: Uint8Array<ArrayBuffer>): Promise<ImportJob> {
  const { id } = await client.files.upload({ target: "LEADS", name, content });
  let { importJob } = await client.imports.start({ importId: id });
  while (importJob.state === "RUNNING") {
    await new Promise((resolve) => setTimeout(resolve, 200));
    importJob = await client.imports.jobs.get(id);
  }
  const { state, rowsTotal, created, updated, unchanged, rejected } = importJob;
  console.log(
    `${name.padEnd(15)}${state}: ${rowsTotal} rows, ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`,
  );
  return importJob;
}
