import { z } from "zod";
import { provenanceFields, shareField } from "../documents/index.ts";
import type { CompiledWatch } from "./compiled.ts";

/** A channel that pins everything on others would leave nothing to tell by how much it is that it sees. */
const mostError = 0.9;

const errorField = shareField
  .refine((share) => share <= mostError, { error: "a share of at most 0.9, or 90 %" })
  .describe("Share of what the channel sees that it pins on somebody else, at most 90 %.")
  .optional();

function channelField(coverage: string) {
  return z
    .strictObject({
      coverage: shareField.describe(coverage),
      error: errorField,
      ...provenanceFields,
    })
    .optional();
}

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
        error: errorField,
        "follows-records": z
          .boolean()
          .describe("Whether cameras move to the neighbourhoods with more records by camera.")
          .optional(),
        ...provenanceFields,
      })
      .optional(),
    neighbour: z
      .strictObject({
        "per-1000": z.number().min(0).max(1000).describe("Informants per 1,000 residents."),
        error: errorField,
        malice: z
          .number()
          .min(0)
          .max(10)
          .describe("Invented reports per informant and month.")
          .optional(),
        ...provenanceFields,
      })
      .optional(),
    platform: channelField("Share of acts on platforms that are seen."),
    inspector: channelField("Share of the acts in an inspector's remit that are found."),
    "self-report": channelField("Share of creditable acts that subjects report themselves."),
  })
  .describe("What the scheme adds to the ordinary channels of a society.");

export type Watch = z.output<typeof watchField>;

export function compileWatch(watch: Watch = {}): CompiledWatch {
  const plain = (channel: { coverage: number; error?: number | undefined } | undefined) => ({
    coverage: channel?.coverage ?? 0,
    error: channel?.error ?? 0,
  });
  return {
    administration: plain(watch.administration),
    court: plain(watch.court),
    camera: { ...plain(watch.camera), followsRecords: watch.camera?.["follows-records"] ?? false },
    neighbour: {
      per1000: watch.neighbour?.["per-1000"] ?? 0,
      error: watch.neighbour?.error ?? 0,
      malice: watch.neighbour?.malice ?? 0,
    },
    platform: plain(watch.platform),
    inspector: plain(watch.inspector),
    selfReport: plain(watch["self-report"]),
  };
}

/** Does the scheme see anything through a channel? */
export function watches(watch: Watch | undefined, channel: keyof Watch): boolean {
  const own = watch?.[channel];
  if (own === undefined) return false;
  return "per-1000" in own ? own["per-1000"] > 0 : own.coverage > 0;
}
