/** Addresses of files: Liferay puts an id behind the name, `/documents/20182/0/quyet-dinh.pdf/<uuid>?t=1`. */

const ID_BEHIND_NAME = /\/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?=$|[?#])/i;
/** Some installations shorten the id; then only a name with the ending of a document before it tells. */
const SHORT_ID_BEHIND_NAME =
  /(?<=\.(?:pdf|docx?|docm|rtf|od[tsp]|xlsx?|csv|pptx?|zip|rar|7z))\/[0-9a-z_-]{1,64}(?=$|[?#])/i;

/** The address as it would be without such an id. */
export function fileAddress(url: string): string {
  return url.includes('/documents/') ? url.replace(ID_BEHIND_NAME, '').replace(SHORT_ID_BEHIND_NAME, '') : url;
}

const VIEWED = /[?&#](?:file|url|src|doc|pdf|path|document|filename|fileurl|link)=([^&#]{1,2000})/gi;
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?)(?:$|[?#])/i;

/** Ends like a document that browsers or viewers show. */
export function isDocumentAddress(address: string): boolean {
  return DOCUMENT.test(address);
}

/** The file that a viewer's address names, as written there: `/pdfjs/web/viewer.html?file=/tep/a.pdf`, `gview?url=https://...`. */
export function viewedFile(url: string): string | null {
  for (const [, written = ''] of url.matchAll(VIEWED)) {
    const file = decoded(written).trim();
    if (isDocumentAddress(file)) return file;
  }
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
