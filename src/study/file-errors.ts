import { text } from "../catalogue/index.ts";
import { Complaint } from "./complaint.ts";

/** Runs what touches files, and turns the file system's refusals into one clear complaint about `path`. */
export function withPath<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw complaintAbout(path, error);
  }
}

/** The complaint that a file system's error leads to; any other error as it is. */
export function complaintAbout(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (error instanceof Complaint || typeof code !== "string") return error;
  switch (code) {
    case "ENOENT":
      if ((error as NodeJS.ErrnoException).syscall === "mkdir") return cannotBeMade(path);
      return new Complaint(text(`${path} does not exist.`, `${path} 不存在。`, `${path} 不存在。`));
    case "EISDIR":
      return new Complaint(
        text(
          `${path} is a folder, not a file.`,
          `${path} 是資料夾，不是檔案。`,
          `${path} 是文件夹，不是文件。`,
        ),
      );
    case "ENOTDIR":
    case "EEXIST":
      return new Complaint(
        text(
          `${path} cannot be a folder: a file stands in its way.`,
          `${path} 無法作為資料夾：該處已有檔案。`,
          `${path} 无法作为文件夹：该处已有文件。`,
        ),
      );
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new Complaint(
        text(
          `${path} may not be written or read: permission is missing.`,
          `無權讀寫 ${path}。`,
          `无权读写 ${path}。`,
        ),
      );
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return new Complaint(
        text(
          `No room is left on the disk for ${path}. Nothing was kept; make room or choose another folder with --out.`,
          `磁碟空間不足，無法寫入 ${path}。未保留任何檔案；請清出空間，或以 --out 另選資料夾。`,
          `磁盘空间不足，无法写入 ${path}。未保留任何文件；请清出空间，或用 --out 另选文件夹。`,
        ),
      );
    case "ENAMETOOLONG":
      return new Complaint(
        text(`${path} is too long a name.`, `${path} 名稱過長。`, `${path} 名称过长。`),
      );
    default:
      return code.startsWith("E") && (error as NodeJS.ErrnoException).syscall !== undefined
        ? new Complaint(
            text(
              `${path} cannot be used: ${(error as Error).message}`,
              `無法使用 ${path}：${(error as Error).message}`,
              `无法使用 ${path}：${(error as Error).message}`,
            ),
          )
        : error;
  }
}

function cannotBeMade(path: string): Complaint {
  return new Complaint(
    text(
      `${path} cannot be made: nothing can be written there.`,
      `無法建立 ${path}：該處無法寫入。`,
      `无法创建 ${path}：该处无法写入。`,
    ),
  );
}
