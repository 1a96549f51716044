export { setup, teardown } from "./postgres.js";
