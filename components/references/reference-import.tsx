import { useState } from 'react';
import type { Bilingual } from '../../lib/model/plan.ts';
import type { ReferenceList } from '../../lib/model/reference.ts';
import { useSpeaker } from '../language.tsx';
import { Button } from '../ui/button.tsx';
import { Remark, Section } from '../ui/card.tsx';
import { FilePick, TextField } from '../ui/field.tsx';
import { REFERENCE_WORDS as words } from '../words/references.ts';
import { countsOf, ProcedureTable } from './procedure-table.tsx';

interface ReferenceImportProps {
  /** Read and not kept yet. */
  readonly list: ReferenceList | null;
  readonly fault: Bilingual | null;
  readonly onFile: (file: File) => void;
  readonly onSave: (name: string) => void;
}

/** A list from a file: seen before it is kept, with every remark on its rows. */
export function ReferenceImport({ list, fault, onFile, onSave }: ReferenceImportProps) {
  const { t } = useSpeaker();
  return (
    <div className="grid gap-4">
      <div className="max-w-2xl">
        <FilePick label={t(words.file)} hint={t(words.fileHint)} accept=".csv,.tsv,.txt,.xlsx,.json" onPick={onFile} />
      </div>
      {fault !== null && <Remark look="fault">{t(fault)}</Remark>}
      {list !== null && <Preview key={list.source} list={list} onSave={onSave} />}
    </div>
  );
}

function Preview({ list, onSave }: { readonly list: ReferenceList; readonly onSave: (name: string) => void }) {
  const { t } = useSpeaker();
  const [name, setName] = useState(list.source.replace(/\.\w+$/, ''));
  return (
    <Section title={t(words.preview)} about={t(words.counts, { ...countsOf(list) })}>
      <form
        className="grid items-end gap-3 sm:grid-cols-[minmax(0,24rem)_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(name.trim() === '' ? list.source : name.trim());
        }}
      >
        <TextField label={t(words.name)} value={name} onChange={setName} />
        <div>
          <Button type="submit" look="primary">
            {t(words.save)}
          </Button>
        </div>
      </form>
      {list.faults.length > 0 && (
        <Remark look="warning">
          <h3>{t(words.notes)}</h3>
          <ul className="list-disc pl-5">
            {list.faults.map(({ row, message }) => (
              <li key={`${row} ${message.vi}`}>{row === 0 ? t(message) : t(words.noteRow, { row, message })}</li>
            ))}
          </ul>
        </Remark>
      )}
      <ProcedureTable list={list} />
    </Section>
  );
}
