/** Lists of words as a clerk writes them: separated by semicolons, over as many lines as needed. */
export function wordList(text: string): readonly string[] {
  return text
    .split(';')
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '');
}
