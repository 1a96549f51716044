import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";

import { chromium, type Browser } from "playwright-core";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const SCREENSHOTS = new URL("../../test-results/", import.meta.url);

/** Chromium calls its maker by itself; these switches keep it from that. */
const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launchChromium(): Promise<Browser> {
  const executablePath = CHROMIUM.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error(`No Chromium at ${CHROMIUM.join(", ")}`);
  await mkdir(SCREENSHOTS, { recursive: true });
  return chromium.launch({ executablePath, args: QUIET });
}

export function screenshot(name: string): string {
  return new URL(name, SCREENSHOTS).pathname;
}
