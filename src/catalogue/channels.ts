import { text } from "./language.ts";

/**
 * How an act becomes known. A record's channels are a bit set in this order: append, never insert.
 */
export const channels = [
  { id: "administration", title: text("administration", "行政機關", "行政机关") },
  { id: "court", title: text("court", "法院", "法院") },
  { id: "camera", title: text("camera", "監視攝影機", "摄像头") },
  { id: "neighbour", title: text("neighbour", "鄰居舉報", "邻居举报") },
  { id: "platform", title: text("platform", "網路平台", "网络平台") },
  { id: "inspector", title: text("inspector", "檢查人員", "检查人员") },
  { id: "self-report", title: text("self-report", "自行申報", "自行申报") },
] as const;

export type ChannelId = (typeof channels)[number]["id"];

/** The place of a channel in {@link channels}: its bit in a record. */
export function channelIndex(id: ChannelId): number {
  return channels.findIndex((channel) => channel.id === id);
}
