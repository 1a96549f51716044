import { createClient, type Client } from "@liaison/sdk";

/** The address and the key that `npm start` prints. */
export function connect(app: string): Client {
  const token = process.env["LIAISON_API_KEY"];
  if (!token) throw new Error("Set LIAISON_API_KEY to the key that the server printed.");
  const url = process.env["LIAISON_URL"] ?? "http://127.0.0.1:4000/graphql";
  return createClient({ url, token, app: `queue-worker/0.1 ${app}` });
}
