import { z } from "zod";
import { type Diagnostic, type Path, readDocument, type Report } from "../documents/index.ts";

/**
 * Glasshouse has no way in for data about persons. These are the tracks that a table of persons leaves, in
 * whatever form it is handed over as a society: rows of records, records by key, columns, CSV, lines of JSON.
 */

const reason =
  "Glasshouse simulates synthetic people from aggregate tables (shares and distributions); it has no way in for data about persons.";

/** More rows than any aggregate table of a society needs. */
const mostRows = 200;

/** Words that name somebody, as keys of a record. Compared without case, spaces, hyphens and underscores. */
const identifying = new Set(
  (
    "name names fullname firstname lastname surname givenname familyname patronymic nickname " +
    "id idnumber idno idcard nationalid personid residentid citizenid identitynumber socialsecuritynumber ssn passport passportnumber " +
    "phone phonenumber telephone tel mobile mobilephone cellphone email mail address street homeaddress " +
    "birthdate dateofbirth birthday dob wechat weixin qq account bankaccount licenseplate licenceplate numberplate photo face " +
    "姓名 名字 姓氏 身份证 身份证号 身份证号码 身份證 身份證號 身份證號碼 电话 電話 手机 手機 手机号 手機號 手机号码 手機號碼 " +
    "住址 地址 出生日期 生日 微信 邮箱 郵箱 车牌 車牌 车牌号 車牌號"
  ).split(" "),
);

/** What records of persons hold beside a name; an age of its own tells a record from a group of ages. */
const personal = new Set(
  (
    "sex gender education occupation income savings party faith religion ethnicity nationality residence hukou " +
    "household employer school score grade birthyear yearofbirth birthmonth married maritalstatus neighbourhood " +
    "性别 性別 民族 学历 學歷 职业 職業 收入 党员 黨員 信仰 户籍 戶籍"
  ).split(" "),
);
const ownAge = new Set([
  "age",
  "ageyears",
  "ageinyears",
  "年龄",
  "年齡",
  "birthyear",
  "yearofbirth",
  "出生年",
]);

/** Values that belong to one person: an identity number, a mobile number, an address of electronic mail, a day of birth. */
const tellingValues: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "an identity number", pattern: /^\d{17}[\dXx]$/ },
  { what: "a telephone number", pattern: /^(?:\+?86[- ]?)?1[3-9]\d{9}$/ },
  { what: "a telephone number", pattern: /^\+\d{1,3}[- ]?\d[\d -]{7,14}\d$/ },
  { what: "an address of electronic mail", pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ },
  {
    what: "a date",
    pattern: /^(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])$/,
  },
];

function plain(key: string): string {
  return key.toLowerCase().replace(/[\s_\-."“”']/g, "");
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The diagnostics by which a table of persons is refused, or null when the text does not look like one.
 * What is no YAML map at all and no table either is left to the reader.
 */
export function refusePersons(text: string, file: string): readonly Diagnostic[] | null {
  const body = text.replace(/^\uFEFF/, "");
  const rows = tableOfLines(body) ?? listAtRoot(body);
  if (rows !== null) return [atStart(file, rows)];
  const found: Diagnostic[] = [];
  const reading = readDocument(body, file, z.record(z.string(), z.unknown()), {
    check: findPersons,
  });
  if ("diagnostics" in reading) {
    found.push(...reading.diagnostics.filter((one) => one.code === code));
    const huge = reading.diagnostics.some((one) => one.code === "too-large");
    const names = Array.from(body.slice(0, 200_000).matchAll(keyAtLine), (match) =>
      plain(match[1]),
    );
    const telling = names.filter((name) => identifying.has(name) || ownAge.has(name)).length;
    if (found.length === 0 && huge && telling > 20) {
      found.push(atStart(file, "The document is large and repeats keys that describe persons."));
    }
  }
  return found.length > 0 ? found : null;
}

const code = "table-of-persons";
const keyAtLine = /(?:^|[{,-])\s*["']?([\p{L}][\p{L}\d _-]{0,30})["']?\s*:/gmu;

function atStart(file: string, what: string): Diagnostic {
  return {
    severity: "error",
    code,
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    path: "",
    message: `${what} ${reason}`,
  };
}

/** Files of other programs that hold tables: Parquet, spreadsheets (zip), SQLite, Arrow. */
const signatures = ["PAR1", "PK\u0003\u0004", "SQLite format 3", "ARROW1"];

/** Comma-, semicolon-, tab- or bar-separated lines. */
function tableOfLines(body: string): string | null {
  if (signatures.some((signature) => body.startsWith(signature))) {
    return "This is a file of another program that holds tables, not a society.";
  }
  const lines = body
    .slice(0, 100_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.trimStart().startsWith("#"))
    .slice(0, 50);
  if (
    lines.length < 2 ||
    lines.some((line) => /^\s*(?:- |["']?[\p{L}][\p{L}\d-]*["']?\s*:(?:\s|$))/u.test(line))
  ) {
    return null;
  }
  for (const separator of ["\t", ";", "|", ","]) {
    const fields = lines.map((line) => line.split(separator).length);
    if (fields[0] > 1 && fields.every((count) => Math.abs(count - fields[0]) <= 2)) {
      return "This is a table with a row for each entry, not a society.";
    }
  }
  return null;
}

/** A list of records at the root, as JSON, as lines of JSON, or as YAML. */
function listAtRoot(body: string): string | null {
  const start = body
    .slice(0, 5000)
    .replace(/^(?:\s*#[^\n]*\n|\s*---[^\n]*\n)+/, "")
    .trimStart();
  const list =
    /^\[\s*[[{"]/.test(start) || /^-\s+\S/.test(start) || /^\{[^\n]*\}[ \t]*\r?\n\s*\{/.test(start);
  return list ? "This is a list of records, not a society." : null;
}

/** Walks a document and reports every place that looks like persons. */
export function findPersons(document: unknown, report: Report): void {
  const refuse = (path: Path, what: string): void =>
    report(path, { code, message: `${what} ${reason}` });
  const walk = (value: unknown, path: Path): void => {
    if (typeof value === "string" || typeof value === "number") {
      const written = String(value).trim();
      const telling =
        path[0] === "sources"
          ? undefined
          : tellingValues.find(({ pattern }) => pattern.test(written));
      if (telling !== undefined) refuse(path, `Here stands ${telling.what}.`);
      return;
    }
    if (Array.isArray(value)) {
      if (value.length > mostRows)
        refuse(path, `Here are ${value.length} rows; a table of shares needs ${mostRows} at most.`);
      value.slice(0, mostRows).forEach((entry, index) => walk(entry, [...path, index]));
      return;
    }
    if (!isRecord(value)) return;
    const entries = Object.entries(value);
    if (entries.length > mostRows) {
      refuse(
        path,
        `Here are ${entries.length} entries; a table of shares needs ${mostRows} at most.`,
      );
    }
    // The root and the list of sources are the document's own.
    if (path.length > 0 && path[0] !== "sources") {
      const names = entries.map(([key]) => key).filter((key) => identifying.has(plain(key)));
      const aged = entries.some(
        ([key, entry]) => ownAge.has(plain(key)) && /^\d+$/.test(String(entry)),
      );
      const traits = entries.map(([key]) => key).filter((key) => personal.has(plain(key)));
      if (names.length > 0) refuse(path, `The key “${names[0]}” belongs to a record of a person.`);
      else if (aged && traits.length > 0)
        refuse(path, `An age beside “${traits[0]}” belongs to a record of a person.`);
    } else {
      const columns = entries.filter(
        ([key, entry]) => identifying.has(plain(key)) && key !== "id" && Array.isArray(entry),
      );
      if (columns.length > 0)
        refuse([columns[0][0]], `The column “${columns[0][0]}” belongs to a table of persons.`);
    }
    for (const [key, entry] of entries.slice(0, mostRows)) walk(entry, [...path, key]);
  };
  walk(document, []);
}
