#!/usr/bin/env node
import { existsSync } from "node:fs";

// A checkout holds the sources and builds what is missing or out of date, in a fraction of a second;
// the published package holds only dist. Written for any Node, so that an old one gets a clear line.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Liaison needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}

try {
  if (existsSync(new URL("../main.ts", import.meta.url))) {
    const { buildServerIfStale } = await import("../../scripts/build-server.mjs");
    await buildServerIfStale();
  }
} catch (error) {
  process.stderr.write(`Liaison could not be built: ${error.message}\n`);
  process.stderr.write("Run `npm ci` in the checkout, as the user who owns it, and start again.\n");
  process.exit(1);
}

await import("../dist/liaison.js");
