/** As people type it, with or without scheme; null where it is no address of a web page. */
export function addressOf(typed: string): string | null {
  const text = typed.trim();
  const url = /\s/.test(text) ? null : URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') return null;
  return url.hostname.includes('.') ? url.href : null;
}
