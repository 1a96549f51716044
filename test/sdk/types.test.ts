import { createClient, type UserCreateInput, type User } from "@liaison/sdk";
import { expect, test } from "vitest";

import { data, scriptedServer } from "./support/scripted-server.js";

// The compiler is what is tested here: `npm run types` fails where an expected error is missing.

test("a value an older SDK does not know is read, but not sent", async () => {
  await using server = await scriptedServer(data({ user: { department: "ASTRONAUTS" } }));
  const client = createClient({ url: server.url });
  const input: UserCreateInput = {
    name: "Ana",
    email: "ana@acme.test",
    // @ts-expect-error: an enum is closed where the caller writes it
    department: "ASTRONAUTS",
  };

  const { department }: Pick<User, "department"> = await client.people.users.get("user_1");

  expect(department).toBe(input.department);
});

test("what was not selected is not there to read", async () => {
  await using server = await scriptedServer(data({ user: { id: "user_1" } }));
  const client = createClient({ url: server.url });

  const user = await client.people.users.get("user_1");

  // @ts-expect-error: `leads` is a list of its own and not part of a user
  expect(user.leads).toBeUndefined();
});

test("required variables are required", async () => {
  const client = createClient({ url: "http://127.0.0.1:9/graphql", retry: false });

  // @ts-expect-error: an id is needed
  const call = client.people.users.get();

  await expect(call).rejects.toMatchObject({ code: "NETWORK" });
});
