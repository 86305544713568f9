/** Reads and writes the extension's store from one of its own pages, as text that is evaluated there. */

export const IN_STORE = `({
  async open() {
    return new Promise((done, fail) => {
      const request = indexedDB.open('soicong');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  },
  async run(table, mode, use) {
    const db = await this.open();
    try {
      return await new Promise((done, fail) => {
        const request = use(db.transaction(table, mode).objectStore(table));
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    } finally { db.close(); }
  },
  async rows(table) { return this.run(table, 'readonly', (store) => store.getAll()); },
  async put(table, row) { return this.run(table, 'readwrite', (store) => store.put(row)); },
  async remove(table, key) { return this.run(table, 'readwrite', (store) => store.delete(key)); },
  async report(id) {
    const { gzip } = await this.run('reports', 'readonly', (store) => store.get(id));
    return new Response(new Blob([gzip]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  },
})`;
