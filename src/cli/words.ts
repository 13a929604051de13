import { type Text, text } from "../catalogue/language.ts";

/** The words of the command line, each written in every language. `{name}` is filled in by `filled`. */
export const words = {
  about: text(
    "Puts social-credit schemes on trial, in simulated towns of synthetic people.",
    "在由虛擬居民組成的模擬城鎮中，檢驗社會信用制度。",
    "在由虚拟居民组成的模拟城镇中，检验社会信用制度。",
  ),
  usage: text("Usage:", "用法：", "用法："),
  arguments: text("Arguments:", "參數：", "参数："),
  options: text("Options:", "選項：", "选项："),
  commands: text("Commands:", "指令：", "命令："),
  examples: text("Examples:", "範例：", "示例："),
  statuses: text(
    "Exit status: 0 done; 1 something asked for did not hold; 2 wrong input or call, nothing written;\n3 interrupted, finished worlds kept.",
    "結束代碼：0 完成；1 所要求的事項不成立；2 輸入或用法有誤，未寫入任何檔案；\n3 已中斷，完成的世界已保留。",
    "退出状态：0 完成；1 所要求的事项不成立；2 输入或用法有误，未写入任何文件；\n3 已中断，完成的世界已保留。",
  ),
  help: text("show this help", "顯示說明", "显示帮助"),
  version: text("show the version", "顯示版本", "显示版本"),
  lang: text(
    "language: en, zh-Hant or zh-Hans",
    "語言：en、zh-Hant 或 zh-Hans",
    "语言：en、zh-Hant 或 zh-Hans",
  ),
  json: text(
    "answer on standard output as JSON, for machines",
    "以 JSON 輸出至標準輸出，供程式使用",
    "以 JSON 输出到标准输出，供程序使用",
  ),

  run: text(
    "run a study, or rulebooks beside no scheme, and write one folder",
    "執行研究，或將規則手冊與無制度對照，並寫入一個資料夾",
    "运行研究，或将规则手册与无制度对照，并写入一个文件夹",
  ),
  runFiles: text(
    "a study, or rulebooks; nothing: the default study",
    "研究或規則手冊；省略則執行預設研究",
    "研究或规则手册；省略则运行默认研究",
  ),
  society: text("the society document", "社會文件", "社会文件"),
  assumptions: text("the document of assumptions", "假設文件", "假设文件"),
  residents: text("residents of each world", "每個世界的居民數", "每个世界的居民数"),
  years: text("years after the launch", "制度推行後的年數", "制度推行后的年数"),
  past: text(
    "years before the launch, without a scheme",
    "推行前無制度的年數",
    "推行前无制度的年数",
  ),
  seeds: text("number of worlds", "世界數", "世界数"),
  seed: text("seed of the first world", "首個世界的種子", "首个世界的种子"),
  threads: text(
    "worlds at once; changes no result",
    "同時執行的世界數；不影響結果",
    "同时运行的世界数；不影响结果",
  ),
  out: text("the folder to write", "寫入的資料夾", "写入的文件夹"),

  check: text(
    "check rulebooks, societies, assumptions and studies",
    "檢查規則手冊、社會、假設與研究文件",
    "检查规则手册、社会、假设与研究文件",
  ),
  checkFiles: text("the documents", "文件", "文件"),
  report: text(
    "write the report of a run again",
    "重新產生一次執行的報告",
    "重新生成一次运行的报告",
  ),
  runFolder: text(
    "the run's folder, or its manifest",
    "執行結果資料夾，或其 manifest",
    "运行结果文件夹，或其 manifest",
  ),
  reportLang: text(
    "languages of the report, with commas between them",
    "報告語言，以逗號分隔",
    "报告语言，用逗号分隔",
  ),
  reportOut: text(
    "the folder for the report; default: the run's own",
    "報告存放的資料夾；預設為執行結果資料夾",
    "报告存放的文件夹；默认为运行结果文件夹",
  ),
  format: text("html or json", "html 或 json", "html 或 json"),
  reproduce: text(
    "run a run again from its own inputs and compare",
    "以原有輸入重新執行並比對",
    "用原有输入重新运行并比对",
  ),

  life: text(
    "show one resident of a run in all its arms, month by month",
    "逐月並列某位居民在各組別中的際遇",
    "逐月并列某位居民在各组别中的际遇",
  ),
  lifeResident: text("the resident’s number", "居民編號", "居民编号"),
  lifePick: text("a telling one", "挑選一則具代表情節的人生", "挑选一个有典型情节的人生"),
  lifeSeed: text(
    "which world of the run; default: its first",
    "該次執行的哪個世界；預設為第一個",
    "该次运行的哪个世界；默认为第一个",
  ),
  lifeOut: text("write it as a page into this file", "將結果寫成網頁檔", "将结果写成网页文件"),
  livingAgain: text(
    "Living world {seed} of {path} again…",
    "重新經歷 {path} 的第 {seed} 號世界…",
    "重新经历 {path} 的第 {seed} 号世界…",
  ),
  otherWorld: text(
    "This is not the world of the run to the bit: the model or an input has changed since. The life may differ from it.",
    "與該次執行的世界並非逐位相同：模型或輸入在其後已有更動，所示人生可能有出入。",
    "与该次运行的世界并非逐位相同：模型或输入后来有改动，所示人生可能有出入。",
  ),
  exampleLife: text(
    "somebody who is on a blacklist through false records alone",
    "只因不實紀錄而列入黑名單的人",
    "只因不实记录而列入黑名单的人",
  ),
  exampleLifeNumber: text(
    "resident 17 of world 3, as a page",
    "第 3 號世界的居民 17，寫成網頁",
    "第 3 号世界的居民 17，写成网页",
  ),

  exampleRun: text(
    "the default study, into a new folder below out/",
    "執行預設研究，寫入 out/ 下的新資料夾",
    "运行默认研究，写入 out/ 下的新文件夹",
  ),
  exampleRulebook: text(
    "one rulebook beside no scheme, in eight small worlds",
    "以八個小型世界，將一份規則手冊與無制度對照",
    "用八个小型世界，将一份规则手册与无制度对照",
  ),
  exampleOut: text(
    "a study into a folder of your choice; after Ctrl-C the same command goes on",
    "將研究寫入指定資料夾；按 Ctrl-C 中斷後，再次執行同一指令即可繼續",
    "将研究写入指定文件夹；按 Ctrl-C 中断后，再次运行同一命令即可继续",
  ),
  exampleCheck: text(
    "say what is wrong with a rulebook, line by line",
    "逐行指出規則手冊的問題",
    "逐行指出规则手册的问题",
  ),
  exampleCheckJson: text("the same, for machines", "同上，供程式使用", "同上，供程序使用"),
  exampleReport: text(
    "the report in both forms of Chinese",
    "產生繁體與簡體中文報告",
    "生成繁体与简体中文报告",
  ),
  exampleReportJson: text(
    "the verdict as JSON on standard output",
    "將結論以 JSON 輸出至標準輸出",
    "将结论以 JSON 输出到标准输出",
  ),
  exampleReproduce: text(
    "run it again and compare every table, cell by cell where they differ",
    "重新執行並比對每個表格；如有不同，指出所在儲存格",
    "重新运行并比对每个表格；如有不同，指出所在单元格",
  ),

  error: text("error: ", "錯誤：", "错误："),
  note: text("note: ", "說明：", "说明："),
  seeHelp: text(
    "See glasshouse {command}--help.",
    "請見 glasshouse {command}--help。",
    "请见 glasshouse {command}--help。",
  ),
  fault: text(
    "This is a fault of Glasshouse and not of what you asked for. Please report it with the command you gave.",
    "這是 Glasshouse 本身的錯誤，並非您的輸入有誤。請連同所用指令一併回報。",
    "这是 Glasshouse 本身的错误，并非您的输入有误。请连同所用命令一并反馈。",
  ),
  unknownOption: text("There is no option {what}.", "沒有選項 {what}。", "没有选项 {what}。"),
  unknownCommand: text(
    "There is no command “{what}”.",
    "沒有指令「{what}」。",
    "没有命令“{what}”。",
  ),
  didYouMean: text("Did you mean {what}?", "是否指 {what}？", "是否指 {what}？"),
  missingValue: text("{what} needs a value.", "{what} 需要一個值。", "{what} 需要一个值。"),
  missingArgument: text("Something is missing: {what}.", "缺少：{what}。", "缺少：{what}。"),
  tooMany: text(
    "There are too many arguments: {what}.",
    "參數過多：{what}。",
    "参数过多：{what}。",
  ),
  wholeNumber: text(
    "{option} is a whole number from {least} to {most}, and not “{found}”.",
    "{option} 須為 {least} 至 {most} 的整數，不可為「{found}」。",
    "{option} 须为 {least} 至 {most} 的整数，不可为“{found}”。",
  ),
  oneOf: text(
    "{option} is one of {choices}, and not “{found}”.",
    "{option} 須為 {choices} 之一，不可為「{found}」。",
    "{option} 须为 {choices} 之一，不可为“{found}”。",
  ),
  fewerThreads: text(
    "Memory is short: {fit} worlds run at once instead of {asked}.",
    "記憶體不足：同時執行 {fit} 個世界，而非 {asked} 個。",
    "内存不足：同时运行 {fit} 个世界，而非 {asked} 个。",
  ),
  documentsWrong: text(
    "{count} to mend before anything can run. Nothing was written.",
    "有 {count} 處須先修正才能執行。未寫入任何檔案。",
    "有 {count} 处须先修正才能运行。未写入任何文件。",
  ),

  reading: text("Reading the documents…", "讀取文件…", "读取文件…"),
  starting: text(
    "{worlds} worlds of {residents} residents, {arms} arms, {past} + {years} years, {threads} at once",
    "{worlds} 個世界，各 {residents} 名居民，{arms} 組，{past} + {years} 年，同時執行 {threads} 個",
    "{worlds} 个世界，各 {residents} 名居民，{arms} 组，{past} + {years} 年，同时运行 {threads} 个",
  ),
  resuming: text(
    "{kept} of them are finished already and are not run again.",
    "其中 {kept} 個先前已完成，不再重複執行。",
    "其中 {kept} 个先前已完成，不再重复运行。",
  ),
  progress: text(
    "{percent} %  worlds {done}/{worlds}  {now}  {speed} resident-months/s{left}",
    "{percent} %  世界 {done}/{worlds}  {now}  每秒 {speed} 人月{left}",
    "{percent} %  世界 {done}/{worlds}  {now}  每秒 {speed} 人月{left}",
  ),
  progressNow: text(
    "{arm} month {month}/{of}",
    "{arm} 第 {month}/{of} 月",
    "{arm} 第 {month}/{of} 月",
  ),
  progressLeft: text("  {time} left", "  剩餘 {time}", "  剩余 {time}"),
  stopping: text(
    "Stopping; finished worlds are kept.",
    "正在停止；已完成的世界會保留。",
    "正在停止；已完成的世界会保留。",
  ),
  interrupted: text(
    "Interrupted. {kept} of {worlds} worlds are kept; the same command goes on from there:",
    "已中斷。已保留 {kept}/{worlds} 個世界；再次執行同一指令即可繼續：",
    "已中断。已保留 {kept}/{worlds} 个世界；再次运行同一命令即可继续：",
  ),
  interruptedEmpty: text(
    "Interrupted before the first world was finished; nothing was kept.",
    "在首個世界完成前中斷；未保留任何檔案。",
    "在首个世界完成前中断；未保留任何文件。",
  ),

  verdictOver: text(
    "Verdict over {worlds} worlds of {residents} residents, {window}; {confidence} % intervals over worlds",
    "結論：{worlds} 個世界，各 {residents} 名居民，{window}；區間為世界間 {confidence} % 信賴區間",
    "结论：{worlds} 个世界，各 {residents} 名居民，{window}；区间为世界间 {confidence} % 置信区间",
  ),
  windowYears: text("years {from}–{to}", "第 {from}–{to} 年", "第 {from}–{to} 年"),
  windowYear: text("year {to}", "第 {to} 年", "第 {to} 年"),
  standing: text("standing: {standing}", "性質：{standing}", "性质：{standing}"),
  against: text("{arm}, against: {baseline}", "{arm}，對照：{baseline}", "{arm}，对照：{baseline}"),
  effects: text("Effects", "效應", "效应"),
  burdens: text("Burdens", "負擔", "负担"),
  change: text("change", "差異", "差异"),
  level: text("level", "水準", "水平"),
  interval: text("interval", "區間", "区间"),
  unpaired: text("unpaired", "不配對", "不配对"),
  tolerance: text("tolerance", "容差", "容差"),
  finding: text("finding", "判讀", "判读"),
  further: text(
    "{count} further effects stand in the report.",
    "另有 {count} 項效應見報告。",
    "另有 {count} 项效应见报告。",
  ),
  up: text("up", "上升", "上升"),
  down: text("down", "下降", "下降"),
  within: text("within tolerance", "在容差之內", "在容差之内"),
  unclear: text("unclear", "不明確", "不明确"),
  better: text("{finding} (better)", "{finding}（較佳）", "{finding}（较好）"),
  worse: text("{finding} (worse)", "{finding}（較差）", "{finding}（较差）"),
  key: text(
    "Up and down: the whole interval lies beyond the tolerance. Better and worse follow the direction\nthat each outcome declares, which is a value judgement. Unpaired: half the width without twins.",
    "上升、下降：整個區間超出容差。較佳、較差依各項指標事先設定的方向而定，屬價值判斷。\n不配對：不以孿生世界配對時的區間半寬。",
    "上升、下降：整个区间超出容差。较好、较差依各项指标事先设定的方向而定，属价值判断。\n不配对：不以孪生世界配对时的区间半宽。",
  ),
  oneWorld: text(
    "One world gives no interval: run more with --seeds.",
    "單一世界無法得出區間：請以 --seeds 增加世界數。",
    "单一世界无法得出区间：请用 --seeds 增加世界数。",
  ),
  reportAt: text("Report  {path}", "報告  {path}", "报告  {path}"),
  tryNext: text("Next    {command}", "接著可試  {command}", "接着可试  {command}"),

  checkedWell: text("{file}: {kind}, in order", "{file}：{kind}，無誤", "{file}：{kind}，无误"),
  checkedWarned: text(
    "{file}: {kind}, usable; {count} worth a look",
    "{file}：{kind}，可用；有 {count} 處值得留意",
    "{file}：{kind}，可用；有 {count} 处值得留意",
  ),
  checkedWrong: text(
    "{file}: {kind}, not usable; {count} to mend",
    "{file}：{kind}，不可用；有 {count} 處須修正",
    "{file}：{kind}，不可用；有 {count} 处须修正",
  ),
  kindStudy: text("study", "研究", "研究"),
  kindRulebook: text("rulebook", "規則手冊", "规则手册"),
  kindSociety: text("society", "社會", "社会"),
  kindAssumptions: text("assumptions", "假設", "假设"),
  kindUnknown: text(
    "{file} is no document that Glasshouse knows: not a rulebook, a society, assumptions or a study.",
    "{file} 不是 Glasshouse 可識別的文件：並非規則手冊、社會、假設或研究。",
    "{file} 不是 Glasshouse 能识别的文件：并非规则手册、社会、假设或研究。",
  ),

  wrote: text("Wrote {path}", "已寫入 {path}", "已写入 {path}"),

  reproducing: text(
    "Running {path} again from its own inputs",
    "以 {path} 原有的輸入重新執行",
    "用 {path} 原有的输入重新运行",
  ),
  stoppingEmpty: text(
    "Stopping; nothing is kept.",
    "正在停止；不保留任何檔案。",
    "正在停止；不保留任何文件。",
  ),
  reproduced: text(
    "Reproduced: all {count} tables came out the same to the bit.",
    "重現成功：{count} 個表格完全一致，逐位相同。",
    "重现成功：{count} 个表格完全一致，逐位相同。",
  ),
  notReproduced: text("Not reproduced.", "未能重現。", "未能重现。"),
  tableSame: text("{table}: the same", "{table}：相同", "{table}：相同"),
  tableDiffers: text(
    "{table}: differs, first at {row}, column {column}: expected {expected}, found {found}",
    "{table}：不同，首處在 {row}，欄 {column}：應為 {expected}，得 {found}",
    "{table}：不同，首处在 {row}，列 {column}：应为 {expected}，得 {found}",
  ),
  tableUnreadable: text(
    "{table}: the table in the folder is missing or cannot be read",
    "{table}：資料夾中的表格缺失或無法讀取",
    "{table}：文件夹中的表格缺失或无法读取",
  ),
  tableHash: text(
    "{table}: the same cells, but the manifest records another hash",
    "{table}：內容相同，但 manifest 記錄的雜湊值不同",
    "{table}：内容相同，但 manifest 记录的哈希值不同",
  ),
  noSuchRow: text("no such row", "無此列", "无此行"),
  inputChanged: text(
    "inputs/{path}: changed or lost since the run",
    "inputs/{path}：執行後已被更改或遺失",
    "inputs/{path}：运行后已被更改或丢失",
  ),
  skewModel: text(
    "The run was made by model version {recorded}; this is model version {current}, so its results are expected to differ.",
    "該次執行使用模型版本 {recorded}；目前為 {current}，結果預期會不同。",
    "该次运行使用模型版本 {recorded}；当前为 {current}，结果预期会不同。",
  ),
  skewVersion: text(
    "The run was made by Glasshouse {recorded}; this is {current}.",
    "該次執行使用 Glasshouse {recorded}；目前為 {current}。",
    "该次运行使用 Glasshouse {recorded}；当前为 {current}。",
  ),
  skewNode: text(
    "The run was made under Node {recorded}; this is {current}.",
    "該次執行使用 Node {recorded}；目前為 {current}。",
    "该次运行使用 Node {recorded}；当前为 {current}。",
  ),
} as const satisfies Record<string, Text>;
