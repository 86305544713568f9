/** May it be led to? Files that somebody hands in hold whatever their writer wanted. */
export function isWebAddress(text: string): boolean {
  const protocol = URL.parse(text)?.protocol;
  return protocol === 'https:' || protocol === 'http:';
}
