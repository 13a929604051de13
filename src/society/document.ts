import { z } from "zod";
import { type AttributeId, attributes } from "../catalogue/index.ts";
import {
  documentVersion,
  evidenceGrades,
  idField,
  noteField,
  shareField,
  sourcesField,
  textField,
} from "../documents/index.ts";
import { firmOwnerships, organisationForms, schoolForms } from "./columns.ts";

/**
 * A society document: aggregate tables about a town, and nothing about anybody. Each table says where it is
 * from: `cites` (a source, the figure that was read off it, how sure that is), `assumed` (what and why), or both.
 *
 * Shares are rounded to four decimals, and ages are whole years with both ends included.
 */

/** Oldest age in years that a society gives. */
export const oldestAge = 109;
/** Age in years from which a resident is an adult. */
export const adultAge = 18;
/** Ages in years at which schools are attended, both included. */
export const schoolAges = { from: 6, to: 17 } as const;

/** Rounded to four decimals: shares are weights, never counts of persons. */
const share = shareField.refine(
  (value) => Math.abs(value * 10000 - Math.round(value * 10000)) < 1e-6,
  {
    error: "a share of at most four decimals, such as 0.0125: shares are rounded weights",
  },
);
const weight = z.number().min(0);
const amount = z.number().min(0);
const age = z.int().min(0).max(oldestAge);
const ages = { from: age.describe("first year of age"), to: age.describe("last year of age") };

const citation = z.strictObject({
  cite: z.string().describe("The key of a source that the document declares."),
  at: z.string().min(3).max(300).describe("The figure of the source that the table rests on."),
  grade: z
    .enum(evidenceGrades)
    .optional()
    .describe("Evidence for this figure, where it differs from the source's."),
});
const evidence = {
  cites: z.array(citation).min(1).optional().describe("What the table rests on."),
  assumed: noteField.optional().describe("What is assumed, where no source gives it, and why so."),
};

function levels<A extends AttributeId>(attribute: A) {
  return attributes[attribute].levels.map((level) => level.id) as [
    (typeof attributes)[A]["levels"][number]["id"],
  ];
}
const sex = z.enum(levels("sex"));
const residence = z.enum(levels("residence"));
const ethnicity = z.enum(levels("ethnicity"));
const education = z.enum(levels("education"));
const occupation = z.enum(levels("occupation"));
const working = occupation.exclude(["none"]);

/** Share of residents of each age who are so. */
const byAge = z.strictObject({ ...evidence, rows: z.array(z.strictObject({ ...ages, share })) });
const logNormal = {
  median: amount.describe("median"),
  spread: amount.describe("standard deviation of the logarithm"),
};
const yearsOf = z.strictObject({
  mean: z.number().describe("years"),
  spread: amount.describe("standard deviation, years"),
});

const residentsWords =
  "a whole number of hundreds, at least 1,000: smaller tables come too near to persons";

export const societySchema = z.strictObject({
  glasshouse: documentVersion,
  id: idField,
  title: textField,
  residents: z
    .int({ error: residentsWords })
    .min(1000, { error: residentsWords })
    .multipleOf(100, { error: residentsWords })
    .describe("size to which the tables are rounded"),
  sources: sourcesField,

  age: z
    .strictObject({
      ...evidence,
      rows: z.array(z.strictObject({ ...ages, female: share, male: share })),
    })
    .describe("share of all residents by age and sex; all cells add up to 1"),

  households: z
    .strictObject({
      ...evidence,
      forms: z.array(
        z.strictObject({
          core: z.enum(["alone", "couple", "lone-parent", "grandparents", "sharers"]),
          children: z
            .int()
            .min(0)
            .max(3)
            .optional()
            .describe("children of any age in the household"),
          elders: z.int().min(0).max(2).optional().describe("parents of one of the couple"),
          persons: z.int().min(2).max(6).optional().describe("number of sharers"),
          share,
        }),
      ),
    })
    .describe("share of households by form"),

  living: z
    .strictObject({
      ...evidence,
      rows: z.array(
        z.strictObject({
          ...ages,
          alone: weight,
          partner: weight,
          "lone-mother": weight,
          "lone-father": weight,
          child: weight,
          elder: weight,
          "elder-couple": weight,
          sharer: weight,
        }),
      ),
    })
    .describe("weights by age of how adults live, fitted to the age and household tables"),

  parents: z
    .strictObject({
      ...evidence,
      rows: z.array(
        z.strictObject({
          ...ages,
          none: weight,
          one: weight,
          two: weight,
          three: weight,
          elders: weight,
        }),
      ),
    })
    .describe(
      "weights by age of the woman of how many children live with a couple, and of living with elders",
    ),

  kinship: z.strictObject({
    ...evidence,
    "first-birth": yearsOf.describe("mother's age at the first birth"),
    "birth-interval": yearsOf.describe("between births"),
    "husband-older": yearsOf.describe("by how much a husband is older"),
    "elders-of-husband": share.describe("share of resident elders who are the husband's parents"),
    "same-education": share.describe("correlation of partners' ranks in education"),
  }),

  residence: z
    .strictObject({
      ...evidence,
      rows: z.array(z.strictObject({ ...ages, migrant: share })),
      sharers: share.describe("migrants among sharers of a dwelling, in place of the rows"),
      "within-household": share.describe("correlation of ranks within a household"),
    })
    .describe("share of migrants by age"),
  nationality: z.strictObject({ ...evidence, foreign: share }),
  ethnicity: z.strictObject({ ...evidence, minority: share }),
  faith: z.strictObject({
    ...evidence,
    rows: z.array(
      z.strictObject({ ethnicity, ...ages, none: share, registered: share, unregistered: share }),
    ),
    "within-household": share.describe("correlation of ranks within a household"),
  }),

  education: z
    .strictObject({
      ...evidence,
      rows: z.array(
        z.strictObject({ sex, ...ages, primary: share, secondary: share, tertiary: share }),
      ),
    })
    .describe("adults by sex and age"),
  party: z
    .strictObject({
      ...evidence,
      rows: z.array(z.strictObject({ sex, education, ...ages, member: share })),
      officials: share.describe("members among officials, in place of the rows"),
    })
    .describe("share of members among adult nationals by sex, education and age"),

  employment: z
    .strictObject({ ...evidence, rows: z.array(z.strictObject({ sex, ...ages, share })) })
    .describe("share of adults at work"),
  occupation: z
    .strictObject({
      ...evidence,
      rows: z.array(
        z.strictObject({
          education,
          residence,
          farmer: share,
          worker: share,
          service: share,
          "self-employed": share,
          professional: share,
          official: share,
        }),
      ),
    })
    .describe("adults at work by education and residence status"),
  income: z
    .strictObject({
      ...evidence,
      rows: z.array(z.strictObject({ occupation: working, education, ...logNormal })),
      pensions: z
        .strictObject({
          female: age.describe("age from which women draw a pension"),
          male: age.describe("age from which men draw a pension"),
          rows: z.array(z.strictObject({ education, ...logNormal })),
        })
        .describe("income of those who do not work and are old enough"),
    })
    .describe("yuan per month"),
  savings: z
    .strictObject({
      ...evidence,
      none: share.describe("adults without savings"),
      ...logNormal,
    })
    .describe("months of income among those who have savings"),

  employers: z
    .strictObject({
      ...evidence,
      rows: z.array(
        z.strictObject({
          occupation: z.enum(["worker", "service", "professional"]),
          state: share,
          private: share,
        }),
      ),
    })
    .describe("ownership of the firms that employ them; officials work in state offices"),
  firms: z
    .strictObject({
      ...evidence,
      rows: z.array(
        z.strictObject({
          ownership: z.enum(firmOwnerships),
          least: z.int().min(1),
          most: z.int().min(1),
          share: share.describe("share of the firms of this ownership"),
        }),
      ),
    })
    .describe("posts of a firm"),
  organisations: z.strictObject({
    ...evidence,
    rows: z.array(
      z.strictObject({
        form: z.enum(organisationForms),
        "per-1000": amount.describe("organisations per 1,000 residents"),
        "foreign-funded": share,
      }),
    ),
  }),
  schools: z.strictObject({
    ...evidence,
    attendance: z.array(z.strictObject({ ...ages, share })).describe("share of children at school"),
    "fee-paying": z
      .strictObject({ low: share, middle: share, high: share })
      .describe("pupils at fee-paying schools by third of household income per head"),
    rows: z.array(
      z.strictObject({
        form: z.enum(schoolForms),
        pupils: z.int().min(20).describe("pupils of a school"),
        spare: share.describe("places that stand free, as a share of the pupils"),
      }),
    ),
  }),

  neighbourhoods: z.strictObject({
    ...evidence,
    least: z.int().min(100).describe("residents"),
    most: z.int().max(2000).describe("residents"),
    sorting: share.describe(
      "share of migrant and of minority households that live in their own part of town",
    ),
    "grid-officers": z
      .strictObject({ one: share, two: share, ...ages })
      .describe("share of neighbourhoods with one and with two officers, and their ages"),
  }),

  tenancy: z
    .strictObject({ ...evidence, rows: z.array(z.strictObject({ residence, share })) })
    .describe("share of households that rent, by residence status of who pays the bills"),
  drivers: z.strictObject({ ...evidence, rows: z.array(z.strictObject({ sex, ...ages, share })) }),
  dogs: z.strictObject({ ...evidence, households: share }),
  borrowers: byAge.describe("adults with a bank loan"),
  "private-debtors": byAge.describe("adults with a private debt"),
  elders: byAge.describe("adults with an elderly parent, in the household or elsewhere"),
  army: byAge.describe("adults with a child in the army"),

  ties: z.strictObject({
    ...evidence,
    degree: z
      .array(z.strictObject({ ...ages, mean: amount.max(22) }))
      .describe("mean number of ties"),
    spread: amount.describe("standard deviation of the number of ties within an age group"),
    circles: z
      .strictObject({ neighbours: share, work: share, kin: share, friends: share })
      .describe("share of occasions to form ties; work is school for pupils"),
    likeness: z
      .strictObject({ age: share, education: share, residence: share, ethnicity: share })
      .describe(
        "excess of like ties over chance among adults (Coleman's index): 0 none, 1 like ties alone",
      ),
  }),
});

export type SocietyDocument = z.output<typeof societySchema>;
