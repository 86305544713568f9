/** Did it fail because the browser gives no more room? */
export function isQuota(error: unknown): boolean {
  // Dexie tells the reason of a transaction that was given up in `inner`
  const { name, inner } = (error ?? {}) as { readonly name?: unknown; readonly inner?: unknown };
  return name === 'QuotaExceededError' || (inner !== undefined && inner !== null && isQuota(inner));
}
