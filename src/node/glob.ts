/** Globs taken apart: plain functions on the text of an argument. */
/** A glob in two parts: the folder it counts from and the pattern below that folder, both with forward slashes. */
export interface Glob {
  readonly base: string;
  readonly pattern: string;
}

/** One of these stands in every glob: most arguments have none, and nothing is loaded for them. */
const SPECIAL: readonly string[] = ['*', '?', '[', '{', '(', '!', '\\'];

/** Whether an argument that names nothing on disk is to be read as a glob. */
export async function isGlob(argument: string, windows: boolean): Promise<boolean> {
  const pattern = withSlashes(argument, windows);
  if (!SPECIAL.some((character) => pattern.includes(character))) return false;
  const { default: fastGlob } = await import('fast-glob');
  return fastGlob.isDynamicPattern(pattern);
}

/**
 * Takes a glob apart at its first segment with a wildcard. A folder that exists under the very name of such a segment
 * (`notes [2023]/*.txt`) belongs to the fixed part: names on disk win over wildcards.
 *
 * @param windows whether `\` separates folders; elsewhere it takes the meaning off the character after it
 * @param isFolder whether a path, as typed, is a folder
 */
export async function splitGlob(argument: string, windows: boolean, isFolder: (typed: string) => boolean): Promise<Glob> {
  const { default: fastGlob } = await import('fast-glob');
  const segments = withSlashes(argument, windows).split('/');
  let fixed = 0;
  while (fixed < segments.length - 1) {
    const segment = segments[fixed] ?? '';
    const hasWildcard = segment !== '' && fastGlob.isDynamicPattern(segment);
    if (hasWildcard && !isFolder(segments.slice(0, fixed + 1).join('/'))) break;
    fixed += 1;
  }
  // With its slash kept, `/*.txt` counts from the root and `C:/*.txt` from the root of the drive.
  return { base: fixed === 0 ? '.' : `${segments.slice(0, fixed).join('/')}/`, pattern: segments.slice(fixed).join('/') };
}

function withSlashes(argument: string, windows: boolean): string {
  return windows ? argument.replaceAll('\\', '/') : argument;
}
