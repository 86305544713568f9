/** Phrases of a table written in a row: "ngày đăng; đăng ngày". */
export function list(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split('; '));
}
