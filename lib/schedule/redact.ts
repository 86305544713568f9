/** Secrets taken out of what others say: a server's complaint may hold what it was sent. */

const MASK = '•••';

export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets.filter((secret) => secret !== '').flatMap(formsOf))].sort(
    (a, b) => b.length - a.length,
  );
  return (text) => forms.reduce((left, form) => left.replaceAll(form, MASK), text);
}

/** As it is, in an address, in JSON, and in base64 at each of the three offsets (AUTH PLAIN puts it behind the name). */
function formsOf(secret: string): readonly string[] {
  const plain = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
  return [...plain, ...base64Forms(secret)];
}

function base64Forms(secret: string): readonly string[] {
  const bytes = new TextEncoder().encode(secret);
  return [0, 1, 2].flatMap((offset) => {
    const padded = new Uint8Array(offset + bytes.length);
    padded.set(bytes, offset);
    const text = btoa(String.fromCharCode(...padded));
    // letters that also hold bits of what stands before or behind are left out
    const from = offset === 0 ? 0 : offset + 1;
    const core = text.slice(from, Math.floor(((offset + bytes.length) * 8) / 6));
    return core.length >= 4 ? [core] : [];
  });
}
