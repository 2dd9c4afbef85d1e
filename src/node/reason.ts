/** What went wrong with a file, in words for people: never a stack, never an error code alone. */

/** The code of the error for a name that is taken by something other than a regular file. */
export const NOT_A_FILE = 'NOT_A_FILE';

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied, change its rights or choose another place',
  EBUSY: 'in use by another program, close it there and run again',
  EEXIST: 'a file of this name is in the way, choose another name',
  EISDIR: 'a folder of this name is in the way, choose another name',
  ELOOP: 'the link leads back to itself, mend it or give its target',
  EMFILE: 'too many open files, close other programs and run again',
  ENAMETOOLONG: 'the name is too long for this file system, shorten it',
  ENOENT: 'no such file or folder, check the name',
  ENOSPC: 'no space left on the disk, free some and run again',
  ENOTDIR: 'a part of its path is a file and not a folder, check the name',
  EPERM: 'permission denied, change its rights or choose another place',
  EROFS: 'the disk is read-only, choose another place',
  [NOT_A_FILE]: 'not a regular file but a folder, device or pipe, choose another name',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GiB, split it into one file for each meeting',
};

/** The code of an error from Node (`ENOENT`), or undefined. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** One clause for an error of the file system, with the remedy after the comma. */
export function fileReason(error: unknown): string {
  const code = errorCode(error);
  return (
    (code === undefined ? undefined : WORDS[code]) ?? `could not be read or written (${describe(error)}), check the disk and run again`
  );
}

/** One clause for an error, met with a document, that only a fault in this program can explain. */
export function documentBug(error: unknown): string {
  return `the program failed on it (${describe(error)}), please report this together with the file`;
}

/** One clause for such an error that no single document brought about. */
export function programBug(error: unknown): string {
  return `the program failed (${describe(error)}), please report this`;
}

/** Any text on one line, with single spaces. */
export function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

function describe(error: unknown): string {
  return oneLine(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
