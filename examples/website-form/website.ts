import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A company's own website, with one page that shows the form. It knows nothing but the form's script. */
export type Website = { readonly origin: string; stop(): void };

export async function openWebsite(
  port: number,
  scriptOf: (origin: string) => Promise<string>,
): Promise<Website> {
  let page = "";
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  if (!isTcp(address)) throw new Error("The website has no port");
  const origin = `http://127.0.0.1:${address.port}`;
  page = pageWith(await scriptOf(origin));
  return { origin, stop: () => server.close() };
}

function isTcp(address: unknown): address is AddressInfo {
  return typeof address === "object" && address !== null && "port" in address;
}

/** The script stands where the form is to be. */
function pageWith(script: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Castellan Pumps</title>
<style>
body { margin: 0; font: 18px/1.6 Georgia, serif; color: #20302a; background: #eef4f0; }
header { padding: 2rem; background: #1c5d47; color: #fff; }
main { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
button { text-transform: uppercase; letter-spacing: 0.3em; }
</style>
</head>
<body>
<header><h1>Castellan Pumps</h1></header>
<main>
<p>Pumps that run at low load, since 1931. Our letter comes four times a year.</p>
<script src="${script.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" async></script>
</main>
</body>
</html>
`;
}
