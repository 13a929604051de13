import { attributes, type Language } from "../catalogue/index.ts";

/**
 * The title of a group of residents: "residence=migrant" → "migrants", an intersection "a=b&c=d" → "b × d". What
 * the catalogue does not know is shown as it is.
 */
export function groupTitle(group: string, language: Language): string {
  return group
    .split("&")
    .map((part) => levelTitle(part, language))
    .join(" × ");
}

/** The title of the attribute by which a group is made: "residence=migrant" → "residence status". */
export function attributeTitle(group: string, language: Language): string {
  return group
    .split("&")
    .map((part) => attributeOf(part)?.title[language] ?? part.split("=")[0])
    .join(" × ");
}

function levelTitle(part: string, language: Language): string {
  const id = part.slice(part.indexOf("=") + 1);
  return attributeOf(part)?.levels.find((level) => level.id === id)?.title[language] ?? part;
}

function attributeOf(part: string) {
  const id = part.split("=")[0];
  return Object.values(attributes).find((attribute) => attribute.id === id);
}
