/** Whether one path is inside another: what keeps reading and writing within the folders a person gave. */
import path from 'node:path';

/** Whether `target` is strictly below `folder`. Both are absolute; links in them are not looked through. */
export function isBelow(folder: string, target: string): boolean {
  const relative = path.relative(folder, target);
  return relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
