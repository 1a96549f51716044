import { spawnSync } from "node:child_process";

import { buildServer } from "./build-server.mjs";

const startedAt = performance.now();
await buildServer();
console.log(`server/dist built in ${Math.round(performance.now() - startedAt)} ms`);

const { status } = spawnSync("npm", ["run", "build", "-w", "@liaison/sdk", "--if-present"], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
