import { levelCode } from "../catalogue/index.ts";
import { draw, drawKey, threshold } from "../draws/index.ts";
import { type FirmColumns, firmOwnerships } from "./columns.ts";
import { decisions } from "./decisions.ts";
import type { SocietyDocument } from "./document.ts";
import type { Draft } from "./draft.ts";
import { orderByBits } from "./order.ts";

/** Firms and who works where. */
export interface Employment {
  readonly firms: FirmColumns;
  readonly employer: Int32Array;
}

/**
 * Makes firms out of those who work in one: officials in state offices, workers, service staff and professionals
 * in state or private firms as the document says; farmers and the self-employed work on their own account.
 * Staff are drawn from the whole town; sizes are drawn until the staff are used up, and a rest that is too small
 * for a firm joins the last one.
 */
export function makeFirms(
  document: SocietyDocument,
  draft: Draft,
  columns: { readonly education: Uint8Array; readonly occupation: Uint8Array },
  seed: number,
): Employment {
  const sector = chooseSectors(document, draft, columns.occupation, seed);
  const employer = new Int32Array(draft.size).fill(-1);
  const ownerships: number[] = [];
  const heads: number[] = [];
  const posts: number[] = [];
  const hireKey = drawKey(seed, decisions.hire, 0);
  const sizeKey = drawKey(seed, decisions.firmSize, 0);
  const headKey = drawKey(seed, decisions.firmHead, 0);
  for (let ownership = 0; ownership < firmOwnerships.length; ownership += 1) {
    const staff = inRandomOrder(sector, ownership, hireKey);
    const classes = document.firms.rows.filter(
      (row) => row.ownership === firmOwnerships[ownership],
    );
    const least = Math.min(...classes.map((row) => row.least));
    for (let hired = 0; hired < staff.length; ) {
      const firm = ownerships.length;
      const left = staff.length - hired;
      const wished = firmSize(
        classes,
        draw(sizeKey.k0, sizeKey.k1, firm, 0),
        draw(sizeKey.k0, sizeKey.k1, firm, 1),
      );
      const size = left - wished < least ? left : wished;
      let head = -1;
      let best = -1;
      for (let k = hired; k < hired + size; k += 1) {
        const i = staff[k];
        employer[i] = firm;
        const standing = standingOf(columns.occupation[i], columns.education[i], draft.years[i]);
        const rank = standing * 4294967296 + (draw(headKey.k0, headKey.k1, i, 0) >>> 0);
        if (rank > best) {
          best = rank;
          head = i;
        }
      }
      ownerships.push(ownership);
      heads.push(head);
      posts.push(size);
      hired += size;
    }
  }
  return {
    employer,
    firms: {
      count: ownerships.length,
      ownership: Uint8Array.from(ownerships),
      head: Int32Array.from(heads),
      posts: Int32Array.from(posts),
    },
  };
}

/** By resident: code of the ownership of the employer, 255 for those without one. */
function chooseSectors(
  document: SocietyDocument,
  draft: Draft,
  occupation: Uint8Array,
  seed: number,
): Uint8Array {
  const sector = new Uint8Array(draft.size).fill(255);
  const stateBelow = new Float64Array(8).fill(-1);
  for (const row of document.employers.rows)
    stateBelow[levelCode("occupation", row.occupation)] = threshold(row.state);
  const official = levelCode("occupation", "official");
  const { k0, k1 } = drawKey(seed, decisions.ownership, 0);
  for (let i = 0; i < draft.size; i += 1) {
    const work = occupation[i];
    if (work === official) sector[i] = 0;
    else if (stateBelow[work] >= 0) sector[i] = draw(k0, k1, i, 0) >>> 0 < stateBelow[work] ? 1 : 2;
  }
  return sector;
}

function inRandomOrder(
  sector: Uint8Array,
  ownership: number,
  key: { readonly k0: number; readonly k1: number },
): Int32Array {
  const staff: number[] = [];
  for (let i = 0; i < sector.length; i += 1) if (sector[i] === ownership) staff.push(i);
  const order = orderByBits(Uint32Array.from(staff, (i) => draw(key.k0, key.k1, i, 0)));
  return order.map((k) => staff[k]);
}

function firmSize(
  classes: readonly { readonly least: number; readonly most: number; readonly share: number }[],
  classBits: number,
  sizeBits: number,
): number {
  let at = (classBits >>> 0) / 4294967296;
  let chosen = classes[classes.length - 1];
  for (const row of classes) {
    if (at < row.share) {
      chosen = row;
      break;
    }
    at -= row.share;
  }
  return (
    chosen.least + Math.floor(((sizeBits >>> 0) / 4294967296) * (chosen.most - chosen.least + 1))
  );
}

/** Who heads a firm: first by occupation, education and prime age; the draw decides among equals. */
function standingOf(occupation: number, education: number, years: number): number {
  const professional = occupation >= levelCode("occupation", "professional") ? 4 : 0;
  return professional + education + (years >= 35 && years < 60 ? 1 : 0);
}
