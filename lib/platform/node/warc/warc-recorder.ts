/** Listens to what a run fetches and reads, and seals in the end what bears evidence. */

import process from 'node:process';
import type { Ports } from '../../../model/ports.ts';
import type { Report } from '../../../model/report.ts';
import { EvidenceSpool } from './evidence-spool.ts';

export interface WarcRecorder {
  /** To be used instead of those given. */
  readonly ports: Pick<Ports, 'fetch' | 'digest'>;
  /** Writes the file; the report then cites its records. Rejects with what the disk said, and leaves no half file. */
  readonly seal: (report: Report) => Promise<Report>;
  readonly close: () => void;
}

/** A page is put by when its digest is taken: what is read as a page, a file or a rendered document has one. */
export function warcRecorder(file: string, ports: Pick<Ports, 'fetch' | 'digest'>): WarcRecorder {
  const spool = new EvidenceSpool(`${file}.${process.pid}.spool`);
  return {
    ports: {
      fetch: async (request) => {
        const answer = await ports.fetch(request);
        if (answer.ok) spool.note(answer);
        return answer;
      },
      digest: (bytes) => {
        const keep = (sha256: string): string => {
          spool.keep(sha256, bytes);
          return sha256;
        };
        const sum = ports.digest(bytes);
        return typeof sum === 'string' ? keep(sum) : sum.then(keep);
      },
    },
    seal: async (report) => {
      if (spool.fault !== null) throw spool.fault;
      // its libraries are needed only now
      return (await import('./write-warc.ts')).writeWarc(file, report, spool);
    },
    close: () => spool.close(),
  };
}
