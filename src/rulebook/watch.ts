import { z } from "zod";
import { attributes, type AttributeId, channelIndex } from "../catalogue/index.ts";
import { provenanceFields, shareField } from "../documents/index.ts";
import type { CompiledChannel, CompiledWatch, CompiledWeight } from "./compiled.ts";

const weightField = z.number().min(0).max(10);

/** Weights by attribute and level: `{ residence: { migrant: 1.5 } }`. */
const weightsField = z
  .strictObject(
    Object.fromEntries(
      Object.values(attributes).map(({ id, levels }) => [
        id,
        z
          .strictObject(
            Object.fromEntries(levels.map((level) => [level.id, weightField.optional()])),
          )
          .describe(`How closely each level of ${id} is watched; a level that is left out: 1.`)
          .optional(),
      ]),
    ) as unknown as {
      [A in AttributeId]: z.ZodOptional<z.ZodType<{ [level: string]: number | undefined }>>;
    },
  )
  .describe("How closely groups are watched by the channel: the coverage is multiplied by this.")
  .optional();

/** A channel that pins everything on others would leave nothing to tell by how much it is that it sees. */
const mostError = 0.9;

const errorField = shareField
  .refine((share) => share <= mostError, { error: "a share of at most 0.9, or 90 %" })
  .describe("Share of what the channel sees that it pins on somebody else, at most 90 %.")
  .optional();

/** What every channel can get wrong, and whom it looks at. */
const flaws = {
  error: errorField,
  duplicate: shareField
    .describe("Share of its records that are entered, and scored, twice.")
    .optional(),
  stale: shareField
    .describe(
      "Share of entries that are not taken out when their time is over; they stay until they are corrected.",
    )
    .optional(),
  weights: weightsField,
} as const;

const followsField = (who: string) =>
  z
    .boolean()
    .describe(`Whether ${who} go to the neighbourhoods with more of their records.`)
    .optional();

function channelField(coverage: string) {
  return z
    .strictObject({ coverage: shareField.describe(coverage), ...flaws, ...provenanceFields })
    .optional();
}

const officersField = z
  .strictObject({
    over: z
      .array(z.enum(["neighbour", "inspector"]))
      .min(1)
      .max(2)
      .describe("The channels whose records they write up. Without it: neighbour.")
      .optional(),
    diligence: shareField
      .describe("Share of what reaches them that they write up. Without it: all.")
      .optional(),
    favour: shareField
      .describe("Chance that they let off their own ties and household. Without it: never.")
      .optional(),
    bribe: shareField
      .describe("Chance that an officer would leave a record out for money. Without it: never.")
      .optional(),
    ...provenanceFields,
  })
  .describe(
    "The grid officers of a neighbourhood, through whose hands records pass before they are files.",
  )
  .optional();

/** What a scheme adds to the channels that a society has anyway; a channel that is left out adds nothing. */
export const watchField = z
  .strictObject({
    administration: channelField(
      "Share of obligations, contracts and findings that agencies feed to the scheme.",
    ),
    court: channelField("Share of court findings that reach the scheme."),
    camera: z
      .strictObject({
        coverage: shareField.describe("Share of the acts in view of cameras that are seen."),
        ...flaws,
        "follows-records": followsField("cameras"),
        ...provenanceFields,
      })
      .optional(),
    neighbour: z
      .strictObject({
        "per-1000": z.number().min(0).max(1000).describe("Informants per 1,000 residents."),
        ...flaws,
        malice: z
          .number()
          .min(0)
          .max(10)
          .describe("Invented reports per informant and month.")
          .optional(),
        ...provenanceFields,
      })
      .optional(),
    platform: z
      .strictObject({
        coverage: shareField.describe(
          "Share of platforms that take part: they pass on what they see, show published lists, and throttle whom a measure tells them to.",
        ),
        ...flaws,
        bounty: z
          .number()
          .min(0)
          .max(100_000)
          .describe("What they pay for a lead, in yuan; it draws reports, true and invented.")
          .optional(),
        ...provenanceFields,
      })
      .optional(),
    inspector: z
      .strictObject({
        coverage: shareField.describe("Share of the acts in an inspector's remit that are found."),
        ...flaws,
        "follows-records": followsField("inspections"),
        ...provenanceFields,
      })
      .optional(),
    "self-report": channelField("Share of creditable acts that subjects report themselves."),
    officers: officersField,
  })
  .describe("What the scheme adds to the ordinary channels of a society.");

export type Watch = z.output<typeof watchField>;
type Flaws = Pick<NonNullable<Watch["court"]>, keyof typeof flaws>;

export function compileWatch(watch: Watch = {}): CompiledWatch {
  const plain = (channel: (Flaws & { coverage: number }) | undefined): CompiledChannel => ({
    coverage: channel?.coverage ?? 0,
    ...compileFlaws(channel),
  });
  const { camera, neighbour, platform, inspector, officers } = watch;
  return {
    administration: plain(watch.administration),
    court: plain(watch.court),
    camera: { ...plain(camera), followsRecords: camera?.["follows-records"] ?? false },
    neighbour: {
      per1000: neighbour?.["per-1000"] ?? 0,
      malice: neighbour?.malice ?? 0,
      ...compileFlaws(neighbour),
    },
    platform: { ...plain(platform), bounty: platform?.bounty ?? 0 },
    inspector: { ...plain(inspector), followsRecords: inspector?.["follows-records"] ?? false },
    selfReport: plain(watch["self-report"]),
    officers:
      officers === undefined
        ? null
        : {
            channels: (officers.over ?? ["neighbour"]).reduce(
              (bits, channel) => bits | (1 << channelIndex(channel)),
              0,
            ),
            diligence: officers.diligence ?? 1,
            favour: officers.favour ?? 0,
            bribe: officers.bribe ?? 0,
          },
  };
}

function compileFlaws(channel: Flaws | undefined): Omit<CompiledChannel, "coverage"> {
  return {
    error: channel?.error ?? 0,
    duplicate: channel?.duplicate ?? 0,
    stale: channel?.stale ?? 0,
    weights: compileWeights(channel?.weights),
  };
}

/** By attribute, a weight for each of its levels. */
function compileWeights(weights: Flaws["weights"]): readonly CompiledWeight[] {
  return Object.values(attributes).flatMap(({ id, levels }) => {
    const given = weights?.[id];
    if (given === undefined) return [];
    return [{ attribute: id, levels: levels.map((level) => given[level.id] ?? 1) }];
  });
}

/** Does the scheme see anything through a channel? */
export function watches(
  watch: Watch | undefined,
  channel: Exclude<keyof Watch, "officers">,
): boolean {
  const own = watch?.[channel];
  if (own === undefined) return false;
  return "per-1000" in own ? own["per-1000"] > 0 : own.coverage > 0;
}
