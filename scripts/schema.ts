import { publish } from "../server/publish-schema.js";

process.exitCode = await publish(process.argv.slice(2));
