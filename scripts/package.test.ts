import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Versions = Readonly<Record<string, string>>;

interface PackageDescription {
  readonly dependencies: Versions;
  readonly optionalDependencies: Versions;
  readonly devDependencies: Versions;
}

const root = new URL("../", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, root), "utf8");

const described = JSON.parse(read("package.json")) as PackageDescription;
const locked = JSON.parse(read("package-lock.json")) as {
  readonly packages: Readonly<Record<string, PackageDescription & { readonly resolved?: string }>>;
};

describe("package.json and its lockfile", () => {
  test("name the same packages", () => {
    const { dependencies, optionalDependencies, devDependencies } = locked.packages[""];
    expect({ dependencies, optionalDependencies, devDependencies }).toEqual({
      dependencies: described.dependencies,
      optionalDependencies: described.optionalDependencies,
      devDependencies: described.devDependencies,
    });
  });

  test("name exact versions", () => {
    const all = Object.entries({
      ...described.dependencies,
      ...described.optionalDependencies,
      ...described.devDependencies,
    });
    const ranges = all.filter(([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(version));
    expect(ranges).toEqual([]);
  });

  test("name no registry's address", () => {
    const addressed = Object.entries(locked.packages).filter(([, entry]) => entry.resolved);
    expect(addressed).toEqual([]);
  });
});
