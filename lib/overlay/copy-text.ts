/** Text to the clipboard: portals served without encryption have only the old way. */

export async function copyText({ document, navigator, isSecureContext }: Window, text: string): Promise<void> {
  if (isSecureContext) return navigator.clipboard.writeText(text);
  const put = (event: ClipboardEvent): void => {
    // the page's own listeners shall not change it
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return undefined;
}
