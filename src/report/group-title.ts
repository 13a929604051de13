import { attributes, type Language } from "../catalogue/index.ts";
import { groups } from "../outcomes/cells.ts";

/** The title of a group of residents: "residence=migrant" → "migrants". What nobody knows is shown as it is. */
export function groupTitle(group: string, language: Language): string {
  return groups.find((one) => one.id === group)?.title[language] ?? levelTitle(group, language);
}

/** The title of the attribute by which a group is made: "residence=migrant" → "residence status". */
export function attributeTitle(group: string, language: Language): string {
  return attributeOf(group)?.title[language] ?? group.split("=")[0];
}

function levelTitle(group: string, language: Language): string {
  const id = group.slice(group.indexOf("=") + 1);
  return attributeOf(group)?.levels.find((level) => level.id === id)?.title[language] ?? group;
}

function attributeOf(group: string) {
  const id = group.split("=")[0];
  return Object.values(attributes).find((attribute) => attribute.id === id);
}
